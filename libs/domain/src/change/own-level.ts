import { changeModel } from './change-model.js';
import type { DropShape } from './drop-shapes.js';

/** The answers on one scale, held against where answers usually lie. */
export interface ScaleSums {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/** The same answers, beside one shape of a drop. */
export interface ShapeSums {
  readonly shown: number;
  readonly shownSquares: number;
  readonly shownAnswers: number;
}

const { level } = changeModel;
const levelVariance = level.sd ** 2;

export function scaleSums(answers: readonly (number | null)[]): ScaleSums {
  const sums = { count: 0, sum: 0, squares: 0 };
  for (const answer of answers) {
    if (answer === null) continue;
    const off = answer - level.mean;
    sums.count++;
    sums.sum += off;
    sums.squares += off * off;
  }
  return sums;
}

export function shapeSums(answers: readonly (number | null)[], { shown, lastBefore }: DropShape): ShapeSums {
  const sums = { shown: 0, shownSquares: 0, shownAnswers: 0 };
  for (let index = lastBefore + 1; index < answers.length; index++) {
    const answer = answers[index]!;
    const share = shown[index]!;
    if (answer === null) continue;
    sums.shown += share;
    sums.shownSquares += share * share;
    sums.shownAnswers += share * (answer - level.mean);
  }
  return sums;
}

/** Log of the density of the answers where a level of one's own lasts, which is integrated out, but for a constant. */
export function logSteady({ count, sum, squares }: ScaleSums, variance: number): number {
  const own = 1 / (count / variance + 1 / levelVariance);
  const spread = squares / variance - (own * sum * sum) / (variance * variance);
  return (Math.log(own / levelVariance) - count * Math.log(variance) - spread) / 2;
}

/** The density of the answers with a drop of this shape, its size integrated out, divided by that without one. */
export function dropRatio(
  { count, sum }: ScaleSums,
  { shown, shownSquares, shownAnswers }: ShapeSums,
  { mean, sd }: DropShape['drop'],
  variance: number,
): number {
  const own = shown / (count + variance / levelVariance);
  const precision = (shownSquares - own * shown) / variance;
  const towards = (own * sum - shownAnswers) / variance + mean / (sd * sd);
  const size = sd * sd;
  const known = 1 + precision * size;
  return Math.exp(((towards * towards * size) / known - (mean * mean) / size) / 2) / Math.sqrt(known);
}
