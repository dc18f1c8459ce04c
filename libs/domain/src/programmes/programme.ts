import type { Stage, StageId } from './stage.js';

/** A versioned programme; a couple finishes the version that it started. */
export interface Programme {
  readonly version: string;
  /** The how-manieth of a practice's own; left out where it is shipped. */
  readonly ownNumber?: number;
  /** In the order in which a couple usually walks them; the optional ones come last. */
  readonly stages: readonly [Stage, ...Stage[]];
  /** A couple may end together once it has completed these. */
  readonly endsTogetherAfter: readonly StageId[];
}
