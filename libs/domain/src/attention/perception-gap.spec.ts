import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { weekBegins } from '../calendar/local-week.js';
import type { RecordedPromise } from '../promises/end.js';
import { recordedPromise } from '../promises/recorded-promise.fixture.js';
import { missed, paused, recordOf, weeksOf } from '../record/couple-record.fixture.js';
import type { PartnerWeek } from '../record/couple-record.js';
import { perceptionGap } from './perception-gap.js';

type Marks = readonly [RecordedPromise['own'], RecordedPromise['seen']];

/** One promise a week from the first sample week on, each marked so by its maker and by the other. */
function gapOf(marks: readonly Marks[], changes: readonly Partial<PartnerWeek>[] = []) {
  const promises = marks.map(([own, seen], index) => recordedPromise(index, own, seen));
  const weeks = weeksOf(...marks.map((_, index) => changes[index] ?? {}), ...changes.slice(marks.length));
  return perceptionGap.condition(recordOf({ promises, weeks }), 'a');
}

const agreed: Marks = ['kept', 'kept'];
const apart: Marks = ['kept', 'not'];
const times = (count: number, marks: Marks) => Array.from({ length: count }, () => marks);

/** Chance with a seed: numbers from 0 to 1. */
function chance(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The share of 400 couples who are flagged at the end of some week in 26: two promises in three weeks, 85 % marked by each. */
function flaggedShare(disagreeing: number): number {
  const next = chance(20261128);
  let flagged = 0;
  for (let couple = 0; couple < 400; couple += 1) {
    const marks = Array.from({ length: 26 }, (): Marks => {
      const own = next() < 0.85 * (2 / 3) ? 'kept' : null;
      const seen = next() < 0.85 ? (next() < disagreeing ? 'not' : 'kept') : null;
      return own === null ? [null, null] : [own, seen];
    });
    if (marks.some((_, week) => gapOf(marks.slice(0, week + 1)) !== null)) flagged += 1;
  }
  return flagged / 400;
}

describe('a perception gap', () => {
  it('is none after one disagreement in the first four weeks, nor before six promises', () => {
    expect(gapOf([agreed, apart, agreed, agreed])).toBeNull();
    expect(gapOf(times(5, apart))).toBeNull();
    expect(gapOf([...times(2, agreed), apart, ...times(5, agreed)])).toBeNull();
  });

  it('is flagged where the other saw none of six kept, with its uncertainty in the sentence', () => {
    const found = gapOf(times(6, apart));
    expect(found).toMatchObject({
      level: 2,
      since: weekBegins('2026-W53'),
      figures: { promises: 6, own: 100, seen: 0, low: 37, high: 100 },
    });
    expect(perceptionGap.wording(found!, english.say)).toBe(
      'Of the last 6 promises that both have marked, 100 of 100 were kept in their maker’s view and 0 in the other’s. ' +
        'The true difference is most likely 37 to 100 points.',
    );
  });

  it('is flagged whichever view is higher', () => {
    expect(gapOf(times(6, ['not', 'kept']))).toMatchObject({ level: 2, figures: { low: -100, high: -37 } });
  });

  it('ends when the views have met again, not before, and begins again only when it is sure', () => {
    const wide = times(8, apart);
    expect(gapOf([...wide, ...times(4, agreed)])).toMatchObject({ since: weekBegins('2026-W53') });
    expect(gapOf([...wide, ...times(10, agreed)])).toBeNull();
    expect(gapOf([...wide, ...times(12, agreed), ...times(2, apart)])).toBeNull();
  });

  it('ends after six weeks without a promise that both have marked; a pause takes none of them', () => {
    const wide = times(8, apart);
    const kept = Array.from({ length: 8 }, () => ({}));
    expect(gapOf(wide, [...kept, ...Array.from({ length: 5 }, () => missed)])).not.toBeNull();
    expect(gapOf(wide, [...kept, ...Array.from({ length: 6 }, () => missed)])).toBeNull();
    expect(gapOf(wide, [...kept, ...Array.from({ length: 20 }, () => paused)])).not.toBeNull();
  });

  it('counts no promise that one of them excused, could not say, or marked in an open week', () => {
    expect(gapOf([...times(4, apart), ['excused', 'not'], ['kept', 'cant-say'], [null, 'not']])).toBeNull();
    const open = [...Array.from({ length: 5 }, () => ({})), { closed: false }];
    expect(gapOf(times(6, apart), open)).toBeNull();
  });

  it('is flagged in at most 5 % of couples in 26 weeks whose views agree nine times in ten', () => {
    expect(flaggedShare(0.1)).toBeLessThanOrEqual(0.05);
  });

  it('is found in most couples whose views go apart two times in three', () => {
    expect(flaggedShare(0.67)).toBeGreaterThan(0.7);
  });
});
