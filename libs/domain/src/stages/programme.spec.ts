import { describe, expect, it } from '@jest/globals';
import { currentProgrammeVersion, practiceOfWeek, programmeOf, programmes, stageOf } from './programme.js';
import { stageIds, type Stage } from './stage.js';

const forbidden =
  /\b(blam\w*|cur(e|es|ed|ing)|guarant\w*|cheat\w*|guilt\w*|faults?|affairs?|infidel\w*|adulter\w*|betray\w*|victims?|abus\w*|liars?|lies|lied|punish\w*|fail\w*|failure|toxic|broken|normal|must|should|always works|diagnos\w*|proven|scientific\w*)\b/i;

function wordsOf(stage: Stage): string[] {
  return [
    stage.title,
    stage.purpose,
    stage.why,
    stage.focusQuestion,
    stage.readinessQuestion,
    ...stage.practices.flatMap((practice) => [practice.title, ...practice.steps]),
  ];
}

function longestSentence(text: string): number {
  return Math.max(...text.split(/[.!?:;]\s/).map((sentence) => sentence.split(/\s+/).length));
}

const everyStage = Object.values(programmes).flatMap((programme) =>
  stageIds.map((id) => [`${id} of version ${programme.version}`, programme.stages[id], id] as const),
);

describe('the programme', () => {
  it('starts new couples on a version that exists', () => {
    expect(programmeOf(currentProgrammeVersion).version).toBe(currentProgrammeVersion);
  });

  it('files every version under its own name', () => {
    for (const [version, programme] of Object.entries(programmes)) expect(programme.version).toBe(version);
  });

  it('refuses a version that was never published', () => {
    expect(() => programmeOf('toString')).toThrow('no programme of version "toString"');
  });

  it('offers the practices in order and begins again after the last', () => {
    const { practices } = stageOf('1', 'communication');
    expect(
      [1, 2, practices.length, practices.length + 1].map((week) => practiceOfWeek('1', 'communication', week)),
    ).toEqual([practices[0], practices[1], practices.at(-1), practices[0]]);
  });

  it('leaves only forgiveness unscored', () => {
    expect(everyStage.filter(([, stage]) => !stage.scored).map(([, , id]) => id)).toEqual(['forgiveness']);
  });
});

describe.each(everyStage)('%s', (_name, stage, id) => {
  it('is complete', () => {
    expect(stage.id).toBe(id);
    expect(stage.practices.length).toBeGreaterThanOrEqual(4);
    for (const text of wordsOf(stage)) expect(text.trim()).toBe(text);
    for (const text of [stage.title, stage.purpose, stage.why]) expect(text.length).toBeGreaterThan(10);
    for (const question of [stage.focusQuestion, stage.readinessQuestion]) expect(question).toMatch(/\?$/);
  });

  it('stays within a sensible number of weeks', () => {
    const [fewest, most] = stage.usualWeeks;
    expect(stage.shortestStayWeeks).toBeGreaterThanOrEqual(1);
    expect(fewest).toBeGreaterThanOrEqual(stage.shortestStayWeeks);
    expect(most).toBeGreaterThanOrEqual(fewest);
  });

  it('has practices with their own ids, concrete steps and an honest length', () => {
    expect(new Set(stage.practices.map((practice) => practice.id)).size).toBe(stage.practices.length);
    for (const practice of stage.practices) {
      expect(practice.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(practice.steps.length).toBeGreaterThanOrEqual(3);
      expect(practice.steps.length).toBeLessThanOrEqual(5);
      for (const step of practice.steps) expect(step.length).toBeLessThanOrEqual(140);
      expect(practice.minutes).toBeGreaterThanOrEqual(5);
      expect(practice.minutes).toBeLessThanOrEqual(60);
    }
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
