import type { Reliability } from '../consistency/reliability.js';
import { noiseVariance } from './change-model.js';

/** How many standard deviations hold 19 of 20 answers, as in the reliable change. */
const z = 1.96;

/**
 * How far the means of so many answers of one person and of so many others lie apart at most, 19 times of 20, if nothing
 * changes; in points. Beside a single answer it is half of a usual range.
 */
export function usualDifference(noise: Pick<Reliability, 'sd' | 'r'>, answers: number, others: number): number {
  return z * Math.sqrt(noiseVariance(noise, 1) * (1 / answers + 1 / others));
}
