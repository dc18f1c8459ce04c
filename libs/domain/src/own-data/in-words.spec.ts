import { expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { milestones } from '../milestones/registry.js';
import { ownDataInWords } from './in-words.js';

it('every moment on the way is called what the couple was told', () => {
  const rows = Object.keys(milestones).map((kind) => ({ kind }));
  const words = { say: english.say, programmeVersion: '1', measures: [] };
  const [moments] = ownDataInWords({ milestones: rows } as never, words);
  expect(moments?.entries.flat().map(({ value }) => value)).toEqual(
    Object.values(milestones).map(({ messages }) => ({ text: english.say(messages.title) })),
  );
});
