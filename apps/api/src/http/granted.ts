import type { Enrolment } from '@troth/domain';
import type { DecisionTaken } from '@troth/programme';
import { Problem } from './problem.js';

/** The enrolment after a decision; a refusal becomes the answer, and rolls back what the transaction did. */
export function granted(taken: DecisionTaken): Enrolment {
  if (taken.ok) return taken.enrolment;
  throw new Problem(taken.refusal.code === 'unknown-enrolment' ? 'not-found' : taken.refusal.code);
}
