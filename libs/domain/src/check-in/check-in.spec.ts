import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import fc from 'fast-check';
import type { LocalWeek } from '../calendar/local-week.js';
import { sampleId } from '../enrolment/enrolment.fixture.js';
import type { Side } from '../enrolment/partner.js';
import { stageOf } from '../programmes/look-up.js';
import type { StageId } from '../programmes/stage.js';
import { askedQuestions, stageQuestionsIn } from './asked-questions.js';
import { checkInFaults, type CheckInForm } from './check-submission.js';
import { questionsFor } from './questions.js';
import { isReady, type ReadinessWeek } from './readiness.js';
import { checkInSubmission, type CheckInSubmission } from './submission.js';

const form: CheckInForm = {
  questions: askedQuestions({ scored: true }, null),
  ownPromiseIds: [sampleId(1)],
  seenPromiseIds: [sampleId(2)],
  openPromiseIds: [],
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
  const ids = (stage: StageId, fromStage: readonly string[] | null) =>
    questionsFor(stageOf('1', stage), fromStage, english.say).map(({ id }) => id);

  it('are those of every week and the one of the stage’s own whose turn it is', () => {
    const turns = [0, 1, 2, 3].map((week) => stageQuestionsIn({ scored: true }, week));
    expect(turns).toEqual([['focus'], ['readiness'], ['focus'], ['readiness']]);
    expect(ids('communication', ['readiness'])).toEqual(['openness', 'closeness', 'trust', 'readiness']);
    expect(stageQuestionsIn({ scored: false }, 1)).toEqual([]);
    expect(ids('forgiveness', [])).toEqual(['openness', 'closeness', 'trust']);
  });

  it('are both of the stage’s own where it was asked before they took turns', () => {
    expect(ids('communication', null)).toEqual(['openness', 'closeness', 'trust', 'focus', 'readiness']);
    expect(ids('forgiveness', null)).toEqual(['openness', 'closeness', 'trust']);
  });

  it('have the scales that answers are held against', () => {
    for (const { id, scale } of questionsFor(stageOf('1', 'connection'), null, english.say)) {
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

  it('is refused what this check-in does not ask', () => {
    expect(faultsOf(submission(), { questions: askedQuestions({ scored: false }, null) })).toEqual([
      ['answers.focus', 'answer-not-asked'],
      ['answers.readiness', 'answer-not-asked'],
    ]);
  });

  it('adds no third open promise, and counts one that it marks as open no longer', () => {
    const openPromiseIds = [sampleId(1), sampleId(3)];
    expect(faultsOf(submission({ promise }), { openPromiseIds })).toEqual([]);
    expect(faultsOf(submission({ promise, own: [] }), { openPromiseIds })).toEqual([
      ['promise', 'too-many-open-promises'],
    ]);
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
  const both: readonly Side[] = ['a', 'b'];
  const weeks = (...answers: [a: number | null, b: number | null, asked?: readonly Side[]][]): ReadinessWeek[] =>
    answers.map(([a, b, asked = both], index) => ({ week: `2026-W${index + 10}` as LocalWeek, a, b, asked }));

  it('is ready when both answered 4 or 5 the last two times and the shortest stay is over', () => {
    expect(isReady(stage, weeks([1, 1], [4, 5], [5, 4]))).toBe(true);
    expect(isReady(stage, weeks([4, 5], [5, 4]))).toBe(false);
    expect(isReady(stage, weeks([4, 4], [4, 3], [5, 5]))).toBe(false);
    expect(isReady(stage, weeks([4, 4], [5, 5], [null, 5]))).toBe(false);
    expect(isReady({ ...stage, scored: false }, weeks([5, 5], [5, 5], [5, 5]))).toBe(false);
  });

  it('passes over the weeks that did not ask, for each partner apart', () => {
    const [other, none]: [readonly Side[], readonly Side[]] = [['b'], []];
    expect(isReady(stage, weeks([4, 5], [null, null, none], [5, 4]))).toBe(true);
    expect(isReady(stage, weeks([5, 5], [null, null, none], [null, null, none]))).toBe(false);
    expect(isReady(stage, weeks([4, 4], [5, 5], [null, 5, other]))).toBe(true);
    expect(isReady(stage, weeks([4, 4], [5, 5], [null, null, none], [3, 5]))).toBe(false);
  });

  it('is ready or not whatever the order of the weeks', () => {
    const degree = fc.option(fc.integer({ min: 3, max: 5 }), { nil: null, freq: 6 });
    const week = fc.tuple(degree, degree, fc.subarray<Side>(['a', 'b'], { minLength: 0 }));
    fc.assert(
      fc.property(fc.array(week, { maxLength: 8 }), (given) => {
        const told = weeks(
          ...given.map(([a, b, asked]): [number | null, number | null, readonly Side[]] => [a, b, asked]),
        );
        expect(isReady(stage, [...told].reverse())).toBe(isReady(stage, told));
        const willing = both.every((side) => {
          const latest = told.filter(({ asked }) => asked.includes(side)).slice(-2);
          return latest.length === 2 && latest.every((one) => (one[side] ?? 0) >= 4);
        });
        expect(isReady(stage, told)).toBe(willing && told.length >= 3);
      }),
    );
  });
});
