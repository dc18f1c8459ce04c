import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { smallProgramme } from '../../spec/small-programme/small-programme.js';
import {
  currentProgramme,
  isKnownProgramme,
  placeOf,
  programmeOf,
  stageOf,
  stagesBefore,
  tryingOut,
} from './look-up.js';
import type { Programme } from './programme.js';
import { PublishedProgrammes } from './published-programmes.js';
import { programmes } from './registry.js';
import { stageId, type Stage, type WeeklyPractice } from './stage.js';

const forbidden =
  /\b(blam\w*|cur(e|es|ed|ing)|guarant\w*|cheat\w*|guilt\w*|faults?|affairs?|infidel\w*|adulter\w*|betray\w*|victims?|abus\w*|liars?|lies|lied|punish\w*|fail\w*|failure|toxic|broken|normal|must|should|always works|diagnos\w*|proven|scientific\w*)\b/i;

function practicesIn(stage: Stage): readonly WeeklyPractice[] {
  return [...stage.practices, ...stage.alone];
}

function wordsOf(stage: Stage): string[] {
  return [
    stage.title,
    stage.purpose,
    stage.why,
    stage.focusQuestion,
    stage.readinessQuestion,
    stage.inShort,
    ...(stage.scored ? [] : [stage.offeredAs, stage.wish, stage.aboutWish]),
    ...practicesIn(stage).flatMap((practice) => [practice.title, ...practice.steps]),
  ].map((message) => english.say(message));
}

function longestSentence(text: string): number {
  return Math.max(...text.split(/[.!?:;]\s/).map((sentence) => sentence.split(/\s+/).length));
}

const everyStage = [...programmes].flatMap(({ version, stages }) =>
  stages.map((stage) => [`${stage.id} of version ${version}`, stage] as const),
);

describe('the programme', () => {
  it('starts new couples on the newest version', () => {
    expect(currentProgramme()).toBe([...programmes].at(-1));
  });

  it('is found by the version that a couple has stored, and its stages by their ids', () => {
    expect(programmeOf('1').stages.map(({ id }) => id)).toEqual([
      ...['communication', 'understanding', 'responsibility', 'consistency', 'connection', 'forgiveness'],
    ]);
    expect(stageOf('1', 'connection').id).toBe('connection');
  });

  it('refuses a version that was never published', () => {
    expect(() => programmeOf('toString')).toThrow('no programme of version "toString"');
    expect(() => stageOf('1', 'singing')).toThrow('has no stage "singing"');
  });

  it('counts an optional stage only for a couple that is in one', () => {
    expect(placeOf('1', 'understanding')).toEqual({ number: 2, of: 5, optional: 1 });
    expect(placeOf('1', 'forgiveness')).toEqual({ number: 6, of: 6, optional: 0 });
  });

  it('knows what comes before a stage, and nothing before one that it does not have', () => {
    expect(stagesBefore('1', 'responsibility').map(({ id }) => id)).toEqual(['communication', 'understanding']);
    expect(stagesBefore('1', 'singing')).toEqual([]);
  });
});

describe('a programme that is tried out', () => {
  const draft: Programme = { ...smallProgramme, version: 'a draft' };

  it('is found for as long as it is tried out, and never what new couples start', () => {
    const before = currentProgramme();
    const [found, forNew] = tryingOut(draft, () => [programmeOf('a draft'), currentProgramme()]);
    expect(found).toBe(draft);
    expect(forNew).toBe(before);
    expect(isKnownProgramme('a draft')).toBe(false);
  });

  it('is gone after a fault as well, and takes no other’s place', () => {
    const fails = () => {
      throw new Error('of the page');
    };
    expect(() => tryingOut(draft, fails)).toThrow('of the page');
    expect(isKnownProgramme('a draft')).toBe(false);
    expect(() => tryingOut({ ...draft, version: '1' }, () => null)).toThrow('is known already');
    expect(isKnownProgramme('1')).toBe(true);
  });
});

describe('what cannot be walked to its end', () => {
  const [listening, mending, singing] = smallProgramme.stages as [Stage, Stage, Stage];
  const faulty: [string, Partial<Programme>][] = [
    ['Two programmes are of version 1', { version: '1' }],
    ['has two stages of one id', { stages: [listening, listening] }],
    ['has no scored stage to begin with', { stages: [singing] }],
    ['has an optional stage before a scored one', { stages: [listening, singing, mending] }],
    ['never lets a couple end together', { endsTogetherAfter: [] }],
    ['ends after singing, which is none of its scored stages', { endsTogetherAfter: ['singing'] }],
  ];

  it.each(faulty)('is not published: %s', (said, change) => {
    expect(() => new PublishedProgrammes(programmeOf('1'), { ...smallProgramme, ...change })).toThrow(said);
  });
});

describe.each(everyStage)('%s', (_name, stage) => {
  it('is complete', () => {
    expect(stageId.safeParse(stage.id)).toMatchObject({ success: true });
    expect(stage.practices.length).toBeGreaterThanOrEqual(4);
    for (const text of wordsOf(stage)) expect(text.trim()).toBe(text);
    for (const text of [stage.purpose, stage.why]) expect(english.say(text).length).toBeGreaterThan(10);
    expect(english.say(stage.title)).not.toBe('');
    for (const question of [stage.focusQuestion, stage.readinessQuestion]) expect(english.say(question)).toMatch(/\?$/);
  });

  it('stays within a sensible number of weeks', () => {
    const [fewest, most] = stage.usualWeeks;
    expect(stage.shortestStayWeeks).toBeGreaterThanOrEqual(1);
    expect(fewest).toBeGreaterThanOrEqual(stage.shortestStayWeeks);
    expect(most).toBeGreaterThanOrEqual(fewest);
  });

  it('has practices with their own ids, concrete steps and an honest length', () => {
    const practices = practicesIn(stage);
    expect(new Set(practices.map((practice) => practice.id)).size).toBe(practices.length);
    for (const practice of practices) {
      expect(practice.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(practice.steps.length).toBeGreaterThanOrEqual(3);
      expect(practice.steps.length).toBeLessThanOrEqual(5);
      for (const step of practice.steps) expect(english.say(step).length).toBeLessThanOrEqual(140);
      expect(practice.minutes).toBeGreaterThanOrEqual(5);
      expect(practice.minutes).toBeLessThanOrEqual(60);
    }
  });

  it('names only practices of its own in the order of a later round', () => {
    const ids = stage.practices.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...stage.again]));
    expect(new Set(stage.again).size).toBe(stage.again.length);
  });

  it('keeps to short, plain words that blame nobody and foretell nothing', () => {
    for (const text of wordsOf(stage)) {
      expect(text).not.toMatch(forbidden);
      expect(longestSentence(text)).toBeLessThanOrEqual(30);
    }
  });
});

it('the forbidden words are found where they are planted', () => {
  for (const planted of ['It is your fault', 'This will cure you', 'You cheated', 'We guarantee it'])
    expect(planted).toMatch(forbidden);
  expect('a secure place by default').not.toMatch(forbidden);
});
