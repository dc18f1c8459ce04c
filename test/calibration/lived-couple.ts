import type { LivedLife } from './simulate-life.js';
import type { SimulatedCouple } from './simulate.js';

/** A couple, and what else than ratings one of them or both have lived. */
export interface LivedCouple extends SimulatedCouple {
  readonly life: LivedLife | null;
}
