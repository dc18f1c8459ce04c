import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { addDays, addWeeks } from '../calendar/local-week.js';
import { sampleId } from '../enrolment/enrolment.fixture.js';
import type { RecordedPromise } from '../promises/end.js';
import type { OwnAnswer, SeenAnswer } from '../promises/promise.js';
import { recordOf } from '../record/couple-record.fixture.js';
import { excusedOrUntold } from './excused-or-untold.js';
import { promisesCollapsing } from './promises-collapsing.js';

type Marks = readonly [own: OwnAnswer | 'untold', seen?: SeenAnswer];

function promised(...marks: Marks[]) {
  const promises = marks.map(([own, seen = null], index): RecordedPromise => {
    const week = addWeeks('2026-W40', index);
    const told = own === 'untold' ? null : own;
    return {
      id: sampleId(900 + index),
      madeWeek: week,
      dueOn: addDays('2026-10-01', 7 * index),
      own: told,
      seen,
      ownWeek: week,
      seenWeek: week,
      end: told === null ? 'untold' : 'marked',
    };
  });
  return recordOf({ promises });
}

const times = <T>(count: number, one: T): T[] => Array<T>(count).fill(one);
const own = (...answers: OwnAnswer[]): Marks[] => answers.map((answer) => [answer]);

/** The same for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

describe('promises that are no longer kept as before', () => {
  const found = (...marks: Marks[]) => promisesCollapsing.condition(promised(...marks), 'a');

  it('are found where hardly any of five is kept after ten that were', () => {
    const condition = found(...times<Marks>(10, ['kept']), ...own('not', 'not', 'partly', 'not', 'not'));
    expect(condition).toMatchObject({ level: 1, figures: { kept: 0.5, latest: 5, share: 100, seen: 0 } });
    expect(promisesCollapsing.wording(condition!, english.say)).toBe(
      'In their own view 0.5 of the last 5 promises were kept (partly counts as half), after 100 of 100 before.',
    );
  });

  it('are found in the seen view where the own view hides it', () => {
    const marks = [...times<Marks>(10, ['kept', 'kept']), ...times<Marks>(5, ['kept', 'not'])];
    expect(found(...marks)?.figures['seen']).toBe(1);
  });

  it('are not found where few were kept before, or one goes wrong', () => {
    expect(found(...times<Marks>(8, ['not']), ...times<Marks>(5, ['not']))).toBeNull();
    expect(found(...times<Marks>(10, ['kept']), ...own('kept', 'not', 'kept', 'partly', 'kept'))).toBeNull();
    expect(found(...times<Marks>(5, ['kept']), ...times<Marks>(5, ['not']))).toBeNull();
  });

  it('are over once they are kept again', () => {
    const fallen = [...times<Marks>(10, ['kept']), ...times<Marks>(5, ['not'])];
    expect(found(...fallen, ...own('kept', 'kept', 'kept'))).not.toBeNull();
    expect(found(...fallen, ...times<Marks>(5, ['kept']))).toBeNull();
  });

  it('are found in at most one in twenty people of whom nothing changes in 26 promises', () => {
    const next = chance(7);
    const wrong = times(1_000, 0).filter(() => {
      const marks = times<number>(26, 0).map((): Marks => [next() < 0.7 ? 'kept' : next() < 0.5 ? 'partly' : 'not']);
      return marks.some((_, index) => found(...marks.slice(0, index + 1)) !== null);
    });
    expect(wrong.length).toBeLessThan(50);
    expect(wrong.length).toBeGreaterThan(0);
  });
});

describe('promises that come to no answer', () => {
  const found = (...marks: Marks[]) => excusedOrUntold.condition(promised(...marks), 'a');

  it('are found where three were kept and then something always got in the way', () => {
    const condition = found(...times<Marks>(3, ['kept']), ...times<Marks>(20, ['excused']));
    expect(condition).toMatchObject({ level: 1, figures: { promises: 8, excused: 8, untold: 0 } });
    expect(excusedOrUntold.wording(condition!, english.say)).toBe(
      'Of the last 8 promises, something got in the way of 8, and all were told of. A score says little about them.',
    );
  });

  it('are found where they are never told of', () => {
    expect(found(...times<Marks>(3, ['kept']), ...times<Marks>(5, ['untold']))?.figures).toMatchObject({ untold: 5 });
  });

  it('are not found for some, and are over with fewer than four of eight', () => {
    expect(found(...times<Marks>(6, ['kept']), ...times<Marks>(4, ['excused']))).toBeNull();
    expect(found(...times<Marks>(6, ['excused']), ...times<Marks>(4, ['kept']))).not.toBeNull();
    expect(found(...times<Marks>(6, ['excused']), ...times<Marks>(5, ['kept']))).toBeNull();
  });
});
