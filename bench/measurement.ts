import type { Bench } from './runtime/bench.js';

/** One figure, as `--json` prints it. */
export interface Reading {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same unit: what nothing of this kind gets past, taken in the same run; null where there is none. */
  readonly floor: number | null;
  /** `value ÷ floor`. */
  readonly ratio: number | null;
  /** Of the ratio where there is a floor, else of the value. */
  readonly target: number | null;
  /** Null where nothing was aimed at. */
  readonly met: boolean | null;
}

/** One thing that is measured; it may give more than one figure. */
export interface Measurement {
  readonly name: string;
  /** What is measured, and against what, in a sentence. */
  readonly about: string;
  /** The seed is for whatever is drawn by chance. */
  run(bench: Bench, seed: number): Promise<Reading[]>;
}

interface Found {
  readonly value: number;
  readonly unit: string;
  readonly floor?: number;
  readonly target?: { readonly atLeast: number } | { readonly atMost: number };
}

/** Holds what was found against its floor and its target. */
export function reading(name: string, { value, unit, floor, target }: Found): Reading {
  const ratio = floor === undefined ? null : value / floor;
  const judged = ratio ?? value;
  const [aim, met] = !target
    ? [null, null]
    : 'atLeast' in target
      ? [target.atLeast, judged >= target.atLeast]
      : [target.atMost, judged <= target.atMost];
  return {
    name,
    value: round(value),
    unit,
    floor: floor === undefined ? null : round(floor),
    ratio: round(ratio),
    target: aim,
    met,
  };
}

/** Four digits are more than such a figure is worth. */
function round<N extends number | null>(value: N): N {
  return (value === null ? null : Number(value.toPrecision(4))) as N;
}
