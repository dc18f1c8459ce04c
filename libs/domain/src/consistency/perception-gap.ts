import type { PairedPromise } from './paired-promises.js';

/** Points by which the gap counts as wide. Our own assumption until measured: a little over the reliable change of a score. */
export const wideGap = 20;

/** How far two views of the same promises lie apart, in points of 100, with an interval that holds the true gap in 90 %. */
export interface PerceptionGap {
  readonly promises: number;
  readonly own: number;
  readonly seen: number;
  /** Own minus seen, and where it may truly lie. */
  readonly gap: number;
  readonly low: number;
  readonly high: number;
}

export const fewestForGap = 6;
export const mostRecentForGap = 12;
const z = 1.645;

/** The gap over the last twelve promises that both have marked; null before six. */
export function perceptionGap(pairs: readonly PairedPromise[]): PerceptionGap | null {
  return gapOver(pairs.slice(-mostRecentForGap));
}

/**
 * The gap over all of these promises; null before six. The interval is that of Bonett and Price (2012) for paired
 * proportions: Wald's with one more pair of each extreme difference, fit for few pairs.
 */
export function gapOver(pairs: readonly PairedPromise[]): PerceptionGap | null {
  if (pairs.length < fewestForGap) return null;
  const count = pairs.length;
  const sum = (of: (pair: PairedPromise) => number) => pairs.reduce((total, pair) => total + of(pair), 0);
  const middle = sum(({ own, seen }) => own - seen) / (count + 2);
  const squares = (sum(({ own, seen }) => (own - seen) ** 2) + 2) / (count + 2);
  const half = z * Math.sqrt((squares - middle ** 2) / (count + 2));
  const [own, seen] = [points(sum((pair) => pair.own) / count), points(sum((pair) => pair.seen) / count)];
  return {
    promises: count,
    own,
    seen,
    gap: own - seen,
    low: points(Math.max(-1, middle - half)),
    high: points(Math.min(1, middle + half)),
  };
}

/** How far apart the views are for certain: the end of the interval that is nearer to none, without its sign. */
export function surelyApart({ low, high }: PerceptionGap): number {
  return Math.max(0, low, -high);
}

/** A gap as it is worded: which view is higher (null for neither), and from where to where it may truly lie, without sign. */
export interface WordedGap {
  readonly points: number;
  readonly higher: 'own' | 'seen' | null;
  readonly least: number;
  readonly most: number;
}

type Views = Pick<PerceptionGap, 'own' | 'seen' | 'low' | 'high'>;

export function wordedGap({ own, seen, low, high }: Views): WordedGap {
  const ends = [Math.abs(low), Math.abs(high)];
  return {
    points: Math.abs(own - seen),
    higher: own === seen ? null : own > seen ? 'own' : 'seen',
    least: low < 0 && high > 0 ? 0 : Math.min(...ends),
    most: Math.max(...ends),
  };
}

function points(share: number): number {
  return Math.round(100 * share);
}
