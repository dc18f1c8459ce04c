import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { readingGrade } from '../reading-grade.fixture.js';
import type { Stage } from '../stage.js';
import { version1 } from './version-1.js';

/** As they were first published: a couple in the middle of a stage keeps its place among them. */
const published = {
  communication: ['our-ground-rules', 'ten-minute-turns', 'say-it-back', 'a-good-way-to-pause', 'one-true-thing-a-day'],
  understanding: [
    'two-timelines',
    'under-the-feeling',
    'a-question-box',
    'the-weather-around-us',
    'a-story-we-both-know',
  ],
  responsibility: ['my-own-part', 'hearing-the-effect', 'an-apology-in-parts', 'one-repair', 'trying-once-more'],
  consistency: [
    'small-and-dated',
    'the-week-on-one-page',
    'early-word',
    'openness-that-is-offered',
    'looking-back-kindly',
    'when-the-old-way-calls',
  ],
  connection: [
    'seven-new-minutes',
    'an-hour-that-is-ours',
    'questions-for-two',
    'closeness-at-our-pace',
    'what-i-see-in-you',
    'a-small-tradition',
  ],
  forgiveness: [
    'a-letter-that-stays-with-you',
    'what-i-carry',
    'kindness-towards-myself',
    'remembering-safely',
    'if-there-are-words',
  ],
};

const stages = version1.stages.map((stage) => [stage.id, stage] as const);
const fewest = { communication: 6, forgiveness: 6 } as Readonly<Record<string, number>>;
const said = (messages: readonly Stage['title'][]) => messages.map((message) => english.say(message));

describe.each(stages)('the stage %s of version 1', (id, stage) => {
  it('keeps the practices that it was published with first, in their order', () => {
    const before = published[id as keyof typeof published];
    expect(stage.practices.slice(0, before.length).map((practice) => practice.id)).toEqual(before);
  });

  it('has something to do together for eight to twelve weeks, six at both ends of the way', () => {
    expect(stage.practices.length).toBeGreaterThanOrEqual(fewest[id] ?? 8);
    expect(stage.practices.length).toBeLessThanOrEqual(12);
  });

  it('has something to do alone for everyone and for either side, unless all of it is', () => {
    const fits = stage.alone.map((practice) => practice.fits?.hurts ?? ['everyone']).flat();
    expect(new Set(fits)).toEqual(new Set(stage.scored ? ['everyone', 'was-hurt', 'hurt-partner', 'both'] : []));
  });

  it('gives between fifteen minutes and an hour to what is done together', () => {
    for (const { minutes } of stage.practices) {
      expect(minutes).toBeGreaterThanOrEqual(15);
      expect(minutes).toBeLessThanOrEqual(60);
    }
  });

  it.each([...stage.practices, ...stage.alone].map((practice) => [practice.id, practice] as const))(
    'reads at grade six or below in %s',
    (_, { steps }) => {
      expect(readingGrade(said(steps))).toBeLessThanOrEqual(6);
    },
  );

  it('reads at grade six or below in what it says of itself', () => {
    const { purpose, why, inShort, focusQuestion, readinessQuestion } = stage;
    const offer = stage.scored ? [] : [stage.wish, stage.aboutWish];
    expect(readingGrade(said([purpose, why, inShort, focusQuestion, readinessQuestion, ...offer]))).toBeLessThanOrEqual(
      6,
    );
  });
});

it('a hard text is told by its grade', () => {
  const hard = 'Communicate your underlying vulnerabilities transparently, acknowledging reciprocal responsibilities.';
  expect(readingGrade([hard])).toBeGreaterThan(12);
  expect(readingGrade(['Say what you saw.', 'Say how it felt.'])).toBeLessThan(1);
});
