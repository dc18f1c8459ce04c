import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reliableChange } from '../consistency/reliable-change.js';
import { changeModel, noiseVariance, watchedScales, type WatchedScale } from './change-model.js';
import { changeOdds, type RatedWeek } from './change-odds.js';

const { level, noises, takesPart } = changeModel;

/** The log density of a multivariate normal distribution, by its covariance (Cholesky), written out. */
function logDensity(values: readonly number[], covariance: readonly (readonly number[])[]): number {
  const lower = values.map(() => values.map(() => 0));
  const solved: number[] = [];
  let log = 0;
  values.forEach((value, i) => {
    const before = lower[i]!;
    for (let j = 0; j < i; j++) {
      const sum = lower[j]!.slice(0, j).reduce((total, one, k) => total + one * before[k]!, 0);
      before[j] = (covariance[i]![j]! - sum) / lower[j]![j]!;
    }
    before[i] = Math.sqrt(covariance[i]![i]! - before.slice(0, i).reduce((total, one) => total + one * one, 0));
    solved[i] = (value - before.slice(0, i).reduce((total, one, k) => total + one * solved[k]!, 0)) / before[i]!;
    log -= Math.log(before[i]!) + (solved[i]! * solved[i]!) / 2 + Math.log(2 * Math.PI) / 2;
  });
  return log;
}

/** The density of one scale's answers where a drop of this shape has taken place, or none. */
function densityOf(
  answers: readonly number[],
  variance: number,
  shown: readonly number[],
  drop: { mean: number; sd: number },
) {
  const off = answers.map((answer, i) => answer - level.mean + drop.mean * shown[i]!);
  const covariance = answers.map((_, i) =>
    answers.map((__, j) => level.sd ** 2 + drop.sd ** 2 * shown[i]! * shown[j]! + (i === j ? variance : 0)),
  );
  return Math.exp(logDensity(off, covariance));
}

/** The ratio as docs/judgement.md words it, without any of the shortcuts. */
function ratioWrittenOut(weeks: readonly RatedWeek[]): number {
  const { sudden, slow, fewestBefore } = changeModel;
  const [none, latest] = [weeks.map(() => 0), weeks.at(-1)!.at];
  const shapes = [
    ...Array.from({ length: sudden.answers }, (_, k) => ({
      ...sudden,
      shown: weeks.map((__, i) => (i >= weeks.length - 1 - k ? 1 : 0)),
    })),
    ...slow.begunWeeksAgo.map((ago) => ({
      ...slow,
      shown: weeks.map(({ at }) => Math.min(1, Math.max(0, at - latest + ago) / slow.weeks)),
    })),
  ].filter(({ shown }) => shown.lastIndexOf(0) + 1 >= fewestBefore);
  const given = (variance: (scale: WatchedScale) => number, shape: (typeof shapes)[number] | null) =>
    watchedScales.reduce((product, scale) => {
      const answers = weeks.map((week) => week[scale]!);
      const steady = densityOf(answers, variance(scale), none, { mean: 0, sd: 0 });
      if (!shape) return product * steady;
      const dropped = densityOf(answers, variance(scale), shape.shown, shape.drop);
      return product * ((1 - takesPart[scale]) * steady + takesPart[scale] * dropped);
    }, 1);
  let [changed, unchanged] = [0, 0];
  for (const { times, likely } of noises) {
    const variance = (scale: WatchedScale) => noiseVariance(reliableChange[scale], times);
    unchanged += likely * given(variance, null);
    for (const shape of shapes) changed += likely * shape.weight * given(variance, shape);
  }
  return changed / unchanged;
}

const week = (at: number, trust: number, openness = 6, closeness = 6): RatedWeek => ({
  at,
  trust,
  openness,
  closeness,
});

describe('the odds of a change', () => {
  it('are the ratio of the densities, written out over all shapes, noises and scales', () => {
    const rating = fc.integer({ min: 0, max: 10 });
    const rated = fc.record({
      gap: fc.integer({ min: 1, max: 3 }),
      trust: rating,
      openness: rating,
      closeness: rating,
    });
    fc.assert(
      fc.property(fc.array(rated, { minLength: 3, maxLength: 14 }), (given) => {
        let at = 0;
        const weeks = given.map(({ gap, ...ratings }) => ({ at: (at += gap), ...ratings }));
        const odds = changeOdds(weeks, reliableChange);
        if (odds) expect(odds.ratio / ratioWrittenOut(weeks)).toBeCloseTo(1, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('are not asked where nothing lies below what is usual, or too little came before', () => {
    expect(changeOdds([week(1, 4), week(2, 4), week(3, 9)], reliableChange)).toBeNull();
    expect(changeOdds([week(1, 9), week(2, 1)], reliableChange)).toBeNull();
  });

  it('say which scales fell, and after which answer', () => {
    const odds = changeOdds([week(1, 7, 8), week(2, 7, 8), week(3, 7, 8), week(4, 3, 4)], reliableChange);
    expect(odds).toMatchObject({ lastBefore: 2 });
    expect(odds!.tookPart('trust')).toBeGreaterThan(0.9);
    expect(odds!.tookPart('openness')).toBeGreaterThan(0.9);
    expect(odds!.tookPart('closeness')).toBeLessThan(0.1);
  });

  it('rise with each scale that falls, and with each answer that stays low', () => {
    const usual = [week(1, 7), week(2, 7), week(3, 7)];
    const ratio = (...more: RatedWeek[]) => changeOdds([...usual, ...more], reliableChange)!.ratio;
    expect(ratio(week(4, 4, 3))).toBeGreaterThan(ratio(week(4, 4)));
    expect(ratio(week(4, 4), week(5, 4))).toBeGreaterThan(ratio(week(4, 4)));
  });

  it('follow the noise that a practice has measured', () => {
    const weeks = [week(1, 7), week(2, 7), week(3, 7), week(4, 4)];
    const noisy = { sd: 2, r: 0.5 };
    const measured = changeOdds(weeks, { trust: noisy, openness: noisy, closeness: noisy });
    expect(measured!.ratio).toBeLessThan(changeOdds(weeks, reliableChange)!.ratio);
  });
});
