import { expect, it } from '@jest/globals';
import { defineMessages, english } from '@troth/messages';
import { milestones } from '../milestones/registry.js';
import { attentionFlags } from '../attention/registry.js';
import { ownDataInWords } from './in-words.js';

const { weeklyReport } = defineMessages('own-data-spec', { weeklyReport: 'Weekly report' });
const words = { say: english.say, programmeVersion: '1', measures: [], emails: { report: weeklyReport } };

it('every moment on the way is called what the couple was told', () => {
  const rows = Object.keys(milestones).map((kind) => ({ kind }));
  const [moments] = ownDataInWords({ milestones: rows } as never, words);
  expect(moments?.entries.flat().map(({ value }) => value)).toEqual(
    Object.values(milestones).map(({ messages }) => ({ text: english.say(messages.title) })),
  );
});

it('what the coach was asked to look at is a sentence that is worded when it is read', () => {
  const { id, messages } = attentionFlags['missed-twice'];
  const since = new Date('2026-11-10T12:00:00Z');
  const row = {
    kind: id,
    evidence: { text: 'As it was worded then', weeks: ['2026-W45', '2026-W46'], figures: {} },
    since,
  };
  const [attention] = ownDataInWords({ attention: [row] }, words);
  const [kind, evidence] = attention!.entries[0]!.map(({ value }) => value);
  expect(kind).toEqual({ text: english.say(messages.title) });
  expect(evidence).toEqual({
    text: attentionFlags['missed-twice'].wording({ ...row.evidence, since } as never, english.say),
  });
});

it('an email and what became of it are said in words; a kind of a later version keeps its code', () => {
  const rows = [
    { kind: 'report', state: 'accepted' },
    { kind: 'later-kind', state: 'held' },
  ];
  const [emails] = ownDataInWords({ emails: rows }, words);
  expect(emails?.entries.map((entry) => entry.map(({ value }) => value))).toEqual([
    [{ text: 'Weekly report' }, { text: 'Sent' }],
    [{ text: 'later kind' }, { text: 'Held back' }],
  ]);
});
