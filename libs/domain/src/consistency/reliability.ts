/** How much a figure differs without a change in what it measures. */
export interface Reliability {
  /** Standard deviation between couples, in the figure's own points. */
  readonly sd: number;
  /** Agreement of two measurements of the same thing a week apart, 0–1. */
  readonly r: number;
  readonly provenance: string;
}

/** Figures of our own, until measured ones take their place. */
export function assumedReliability(sd: number, r: number): Reliability {
  return {
    sd,
    r,
    provenance:
      'Our own assumption until measured: no published data exist for these questions. A practice’s own figures ' +
      'take their place in flags from 50 of its couples on.',
  };
}
