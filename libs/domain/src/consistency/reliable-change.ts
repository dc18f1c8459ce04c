/** A figure that can be called better or worse. */
export type Figure = 'openness' | 'closeness' | 'trust' | 'consistency';

export type Trend = 'better' | 'about the same' | 'worse';

export interface Reliability {
  /** Standard deviation between couples, in the figure's own points. */
  readonly sd: number;
  /** Agreement of two measurements of the same thing a week apart, 0–1. */
  readonly r: number;
  readonly provenance: string;
}

const assumption =
  'Our own assumption until measured: no published data exist for these questions. To be replaced by the figures of ' +
  'the first hundred couples.';

export const reliableChange: Readonly<Record<Figure, Reliability>> = {
  openness: { sd: 2, r: 0.8, provenance: assumption },
  closeness: { sd: 2, r: 0.8, provenance: assumption },
  trust: { sd: 2, r: 0.8, provenance: assumption },
  consistency: { sd: 15, r: 0.85, provenance: assumption },
};

/** The least difference that is more than chance: 1.96·SD·√2·√(1−r) (Jacobson & Truax 1991). In the figure's points. */
export function leastReliableChange(figure: Figure): number {
  const { sd, r } = reliableChange[figure];
  return 1.96 * sd * Math.SQRT2 * Math.sqrt(1 - r);
}

/** Better or worse only past the reliable change; null while one of the two is not known. */
export function trend(figure: Figure, before: number | null, after: number | null): Trend | null {
  if (before === null || after === null) return null;
  const difference = after - before;
  if (Math.abs(difference) <= leastReliableChange(figure)) return 'about the same';
  return difference > 0 ? 'better' : 'worse';
}
