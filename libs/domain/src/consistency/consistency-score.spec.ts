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
    expect(consistencyScore([...steady, { week: week(12), sum: 0, of: 1 }])).toEqual({ score: 86, weeks: 13 });
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

  it('is unchanged by paused and excused weeks', () => {
    fc.assert(
      fc.property(withFrozen, ({ weeks, mixed }) => {
        expect(consistencyScore(mixed)).toEqual(consistencyScore(weeks));
      }),
    );
  });

  it('counts a week half as much after six counted weeks', () => {
    const early = [1, 0, 0, 0, 0, 0, 0];
    const late = [0, 0, 0, 0, 0, 0, 1];
    const score = (kept: number[]) => consistencyScore(kept.map((sum, at) => ({ week: week(at), sum, of: 1 }))).score!;
    expect(score(late) / score(early)).toBeCloseTo(2, 1);
  });

  it('of any week over time is the score of the weeks up to it', () => {
    fc.assert(
      fc.property(withFrozen, ({ mixed }) => {
        consistencyOverTime(mixed).forEach((point, at) => {
          expect(point).toEqual({ week: mixed[at]!.week, ...consistencyScore(mixed.slice(0, at + 1)) });
        });
      }),
    );
  });
});
