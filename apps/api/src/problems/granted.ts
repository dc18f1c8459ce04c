import type { Enrolment } from '@troth/domain';
import type { Outcome, Refused } from '@troth/programme';
import { Problem } from './problem.js';

/** The enrolment after a use case; a refusal becomes the answer, and rolls back what the transaction did. */
export function granted(outcome: Outcome): Enrolment {
  if (outcome.ok) return outcome.enrolment;
  throw problemOf(outcome);
}

/** What a refusal is to who asks. */
export function problemOf({ refusal: { code } }: Refused): Problem {
  const isUnknown = code === 'unknown-enrolment' || code === 'unknown-promise' || code === 'unknown-session';
  return new Problem(isUnknown ? 'not-found' : code);
}
