import type { Enrolment } from '@troth/domain';
import type { Outcome } from '@troth/programme';
import { Problem } from './problem.js';

/** The enrolment after a use case; a refusal becomes the answer, and rolls back what the transaction did. */
export function granted(outcome: Outcome): Enrolment {
  if (outcome.ok) return outcome.enrolment;
  const { code } = outcome.refusal;
  throw new Problem(code === 'unknown-enrolment' || code === 'unknown-promise' ? 'not-found' : code);
}
