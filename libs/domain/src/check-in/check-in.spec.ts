import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import fc from 'fast-check';
import { sampleId } from '../enrolment/enrolment.fixture.js';
import { programmeOf, stageOf } from '../programmes/look-up.js';
import type { StageId } from '../programmes/stage.js';
import { checkInFaults, type CheckInForm } from './check-submission.js';
import { questionsFor } from './questions.js';
import { isReady, type ReadinessWeek } from './readiness.js';
import { checkInSubmission, type CheckInSubmission } from './submission.js';

const form: CheckInForm = {
  stage: { scored: true },
  ownPromiseIds: [sampleId(1)],
  seenPromiseIds: [sampleId(2)],
  openPromises: 0,
  localDate: '2026-11-29',
  closed: false,
};
const answers = { openness: 7, closeness: 0, trust: 10, focus: 3, readiness: 4 };
const submission = (changes: Partial<CheckInSubmission> = {}): CheckInSubmission => ({
  answers,
  own: [{ promiseId: sampleId(1), answer: 'kept' }],
  seen: [{ promiseId: sampleId(2), answer: 'cant-say' }],
  ...changes,
});
const promise = { ifCue: 'it gets late', thenAct: 'call', dueOn: '2026-12-01' };
const faultsOf = (given: CheckInSubmission, changes: Partial<CheckInForm> = {}) =>
  checkInFaults({ ...form, ...changes }, given).map(({ path, code }) => [path, code]);

describe('a check-in’s questions', () => {
  it('are at most eight, with the promises and the note', () => {
    for (const stage of programmeOf('1').stages) {
      const scales = questionsFor(stage, english.say);
      expect(scales.length + ['own', 'seen', 'new promise'].length).toBeLessThanOrEqual(8);
    }
  });

  it('ask the stage’s own two where it is scored, and never in forgiveness', () => {
    const ids = (stage: StageId) => questionsFor(stageOf('1', stage), english.say);
    expect(ids('communication').map(({ id }) => id)).toEqual(['openness', 'closeness', 'trust', 'focus', 'readiness']);
    expect(ids('forgiveness').map(({ id }) => id)).toEqual(['openness', 'closeness', 'trust']);
  });

  it('have the scales that answers are held against', () => {
    for (const { id, scale } of questionsFor(stageOf('1', 'connection'), english.say)) {
      const parse = (value: number) => checkInSubmission.safeParse({ answers: { ...answers, [id]: value } }).success;
      expect([scale.min - 1, scale.min, scale.max, scale.max + 1].map(parse)).toEqual([false, true, true, false]);
      expect(parse(scale.min + 0.5)).toBe(false);
    }
  });
});

describe('a submission', () => {
  it('that fits its form has no faults', () => {
    expect(faultsOf(submission({ promise }))).toEqual([]);
    expect(faultsOf(submission({ own: [], seen: [] }))).toEqual([]);
  });

  it('names every fault with its field', () => {
    const given = submission({
      answers: { openness: 1, closeness: 1, trust: 1 },
      own: [{ promiseId: sampleId(2), answer: 'kept' }],
      seen: [
        { promiseId: sampleId(2), answer: 'kept' },
        { promiseId: sampleId(2), answer: 'not' },
      ],
      promise: { ...promise, dueOn: '2026-11-29' },
    });
    expect(faultsOf(given)).toEqual([
      ['answers.focus', 'answer-missing'],
      ['answers.readiness', 'answer-missing'],
      ['own.0.promiseId', 'promise-not-due'],
      ['seen.1.promiseId', 'promise-not-due'],
      ['promise.dueOn', 'promise-date-out-of-range'],
    ]);
  });

  it('is refused what an unscored stage does not ask', () => {
    expect(faultsOf(submission(), { stage: { scored: false } })).toEqual([
      ['answers.focus', 'answer-not-asked'],
      ['answers.readiness', 'answer-not-asked'],
    ]);
  });

  it('adds no fourth open promise', () => {
    expect(faultsOf(submission({ promise }), { openPromises: 2 })).toEqual([]);
    expect(faultsOf(submission({ promise }), { openPromises: 3 })).toEqual([['promise', 'too-many-open-promises']]);
  });

  it('is refused as a whole once the week has closed', () => {
    expect(faultsOf(submission({ own: [{ promiseId: sampleId(9), answer: 'not' }] }), { closed: true })).toEqual([
      ['', 'week-closed'],
    ]);
  });

  it('keeps a note private unless its writer says otherwise', () => {
    expect(checkInSubmission.parse({ answers, note: { text: ' a thought ' } })).toMatchObject({
      own: [],
      seen: [],
      note: { text: 'a thought', audience: 'private' },
    });
  });
});

describe('a stage', () => {
  const stage = { scored: true, shortestStayWeeks: 3 };
  const weeks = (...pairs: [number | null, number | null][]): ReadinessWeek[] =>
    pairs.map(([a, b], index) => ({ week: `2026-W${index + 10}` as `${number}-W${number}`, a, b }));

  it('is ready when both answered 4 or 5 in the last two weeks and the shortest stay is over', () => {
    expect(isReady(stage, weeks([1, 1], [4, 5], [5, 4]))).toBe(true);
    expect(isReady(stage, weeks([4, 5], [5, 4]))).toBe(false);
    expect(isReady(stage, weeks([4, 4], [4, 3], [5, 5]))).toBe(false);
    expect(isReady(stage, weeks([4, 4], [5, 5], [null, 5]))).toBe(false);
    expect(isReady({ ...stage, scored: false }, weeks([5, 5], [5, 5], [5, 5]))).toBe(false);
  });

  it('is ready or not whatever the order of the weeks', () => {
    const degree = fc.option(fc.integer({ min: 3, max: 5 }), { nil: null, freq: 6 });
    const list = fc.array(fc.tuple(degree, degree), { maxLength: 6 }).map((pairs) => weeks(...pairs));
    fc.assert(
      fc.property(list, (given) => {
        expect(isReady(stage, [...given].reverse())).toBe(isReady(stage, given));
        const latest = given.slice(-2);
        const willing = latest.length === 2 && latest.every(({ a, b }) => (a ?? 0) >= 4 && (b ?? 0) >= 4);
        expect(isReady(stage, given)).toBe(willing && given.length >= 3);
      }),
    );
  });
});
