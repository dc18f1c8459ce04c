import type { Side } from './journal.js';

/** One email that should have been sent, no earlier and no later than `at` (milliseconds of simulated time). */
export interface Expected {
  readonly to: Side | 'coach';
  readonly kind: string;
  readonly at: number;
  /** Tells two of the same kind at the same instant apart, in words for anyone who reads a fault. */
  readonly why: string;
}
