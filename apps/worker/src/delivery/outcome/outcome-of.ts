import type { ClaimedDelivery, Outcome } from '@troth/database';
import { backoffMs } from './backoff.js';
import type { Verdict } from '@troth/mail';

// Another one is tried with meanwhile, so that a message at which a server hangs up does not stand in the others' way.
const AFTER_OUTAGE_MS = 10_000;

/** What is recorded of a delivery that the server did not accept, by the verdict on why. */
export function outcomeOf(
  delivery: ClaimedDelivery,
  verdict: Exclude<Verdict, { kind: 'crowded' | 'policy' }>,
  answer: string,
  now: Date,
): Outcome {
  switch (verdict.kind) {
    case 'retry':
      return outcome(delivery, 'retry', answer, {
        nextAttemptAt: new Date(now.getTime() + backoffMs(delivery.id, delivery.attempts)),
      });
    case 'outage':
      return outcome(delivery, 'due', answer, { nextAttemptAt: new Date(now.getTime() + AFTER_OUTAGE_MS) });
    case 'hold':
      return outcome(delivery, 'held', answer);
    case 'suppress':
      return outcome(delivery, 'suppressed', answer, { suppress: true });
    case 'fail':
      return outcome(delivery, 'failed', answer);
    case 'uncertain':
      return outcome(delivery, 'uncertain', answer);
  }
}

/** One line of the record of outcomes. */
export function outcome(
  { practiceId, id, month, fence, kind }: ClaimedDelivery,
  state: Outcome['state'],
  answer: string | null,
  { nextAttemptAt = null, suppress = false }: Partial<Pick<Outcome, 'nextAttemptAt' | 'suppress'>> = {},
): Outcome {
  return { practiceId, id, month, fence, kind, state, answer, nextAttemptAt, suppress };
}
