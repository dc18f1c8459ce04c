import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addWeeks } from '../calendar/local-week.js';
import { consistencyOverTime, consistencyScore, type WeekRate } from './consistency-score.js';

const week = (index: number) => addWeeks('2026-W01', index);
const rate = fc
  .integer({ min: 1, max: 4 })
  .chain((of) => fc.integer({ min: 0, max: 2 * of }).map((halves) => ({ sum: halves / 2, of })));
const weeksOf = (min: number, max: number) =>
  fc
    .array(rate, { minLength: min, maxLength: max })
    .map((rates) => rates.map((each, at) => ({ week: week(at), ...each })));
const good = fc.integer({ min: 1, max: 4 }).map((of) => ({ sum: of, of }));

/** Frozen weeks put between the others, each at the week that follows; later weeks move on. */
const withFrozen = fc
  .tuple(weeksOf(0, 20), fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 8 }))
  .map(([weeks, frozen]) => {
    const mixed: Omit<WeekRate, 'week'>[] = weeks.map(({ sum, of }) => ({ sum, of }));
    for (const [at, paused] of frozen)
      mixed.splice(at, 0, paused ? { sum: 0, of: 2, frozen: true } : { sum: 0, of: 0 });
    return { weeks, mixed: mixed.map((each, at) => ({ week: week(at), ...each })) };
  });

describe('the consistency score', () => {
  it('stays a whole number from 0 to 100, and is not shown before the third counted week', () => {
    fc.assert(
      fc.property(weeksOf(0, 60), (weeks) => {
        const { score, weeks: behind } = consistencyScore(weeks);
        expect(behind).toBe(weeks.length);
        if (weeks.length < 3) return expect(score).toBeNull();
        expect(Number.isInteger(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('falls by at most 15 for one miss after twelve good weeks, whatever came before', () => {
    fc.assert(
      fc.property(weeksOf(0, 40), fc.array(good, { minLength: 12, maxLength: 12 }), (before, run) => {
        const steady = [...before, ...run.map((each, at) => ({ week: week(before.length + at), ...each }))];
        const missed = [...steady, { week: week(steady.length), sum: 0, of: 3 }];
        const fall = consistencyScore(steady).score! - consistencyScore(missed).score!;
        expect(fall).toBeLessThanOrEqual(15);
        expect(fall).toBeGreaterThan(0);
      }),
    );
  });

  it('falls by 14 for one miss after exactly twelve good weeks', () => {
    const steady = Array.from({ length: 12 }, (_, at) => ({ week: week(at), sum: 1, of: 1 }));
    expect(consistencyScore([...steady, { week: week(12), sum: 0, of: 1 }])).toEqual({
      score: 86,
      weeks: 13,
      promises: 13,
      lastCounted: '2026-W13',
      idle: 0,
    });
  });

  it('does not depend on the order of input', () => {
    const shuffled = weeksOf(0, 30).chain((weeks) =>
      fc.tuple(fc.constant(weeks), fc.shuffledSubarray(weeks, { minLength: weeks.length })),
    );
    fc.assert(
      fc.property(shuffled, ([weeks, mixed]) => {
        expect(consistencyScore(mixed)).toEqual(consistencyScore(weeks));
        expect(consistencyOverTime(mixed)).toEqual(consistencyOverTime(weeks));
      }),
    );
  });

  it('is unchanged by paused and excused weeks, until six of those have passed in a row', () => {
    fc.assert(
      fc.property(withFrozen, ({ weeks, mixed }) => {
        const { score, weeks: behind, promises, idle } = consistencyScore(mixed);
        expect(score).toEqual(idle < 6 ? consistencyScore(weeks).score : null);
        expect({ behind, promises }).toEqual({
          behind: weeks.length,
          promises: weeks.reduce((all, { of }) => all + of, 0),
        });
      }),
    );
  });

  it('is gone after six weeks in which nothing counted: kept three times, then always excused', () => {
    const kept = [0, 1, 2].map((at) => ({ week: week(at), sum: 1, of: 1 }));
    const excused = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ week: week(3 + at), sum: 0, of: 0 }));
    expect(consistencyScore([...kept, ...excused(5)])).toMatchObject({ score: 100, idle: 5, lastCounted: '2026-W03' });
    expect(consistencyScore([...kept, ...excused(6)])).toMatchObject({ score: null, weeks: 3, idle: 6 });
    expect(consistencyScore([...kept, ...excused(20)]).score).toBeNull();
    const back = { week: week(23), sum: 0, of: 1 };
    expect(consistencyScore([...kept, ...excused(20), back])).toMatchObject({ score: 71, weeks: 4, idle: 0 });
  });

  it('does not fade while the couple is on pause, nor by a week that is still open', () => {
    const kept = [0, 1, 2].map((at) => ({ week: week(at), sum: 1, of: 1 }));
    const paused = Array.from({ length: 30 }, (_, at) => ({ week: week(3 + at), sum: 0, of: 0, frozen: true }));
    const open = { week: week(33), sum: 0, of: 0, open: true };
    expect(consistencyScore([...kept, ...paused, open])).toMatchObject({ score: 100, idle: 0 });
  });

  it('counts a week half as much after six counted weeks', () => {
    const early = [1, 0, 0, 0, 0, 0, 0];
    const late = [0, 0, 0, 0, 0, 0, 1];
    const score = (kept: number[]) => consistencyScore(kept.map((sum, at) => ({ week: week(at), sum, of: 1 }))).score!;
    expect(score(late) / score(early)).toBeCloseTo(2, 1);
  });

  it('of any week over time is the score of the weeks up to it, and a gap where nothing counted', () => {
    fc.assert(
      fc.property(withFrozen, ({ mixed }) => {
        consistencyOverTime(mixed).forEach((point, at) => {
          const { week: label, of, ...rest } = mixed[at]!;
          const counts = of > 0 && !('frozen' in rest && rest.frozen);
          const { score } = consistencyScore(mixed.slice(0, at + 1));
          expect(point).toEqual({ week: label, score: counts ? score : null });
        });
      }),
    );
  });

  it('over time has a gap for every week of the calendar that is not there', () => {
    const weeks = [0, 1, 2, 6].map((at) => ({ week: week(at), sum: 1, of: 1 }));
    expect(consistencyOverTime(weeks).map(({ score }) => score)).toEqual([null, null, 100, null, null, null, 100]);
  });
});
