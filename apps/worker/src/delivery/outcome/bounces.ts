import { keepBounce, loadEnrolment, type ClaimedDelivery, type Clock, type Database } from '@troth/database';
import { reviewFindings, workIn } from '@troth/programme';
import type { SealingKeys } from '@troth/sealing';
import type { Settled } from './refusal-verdict.js';

interface BouncesOptions {
  readonly database: Database;
  readonly clock: Clock;
}

/** Keeps a bounce on its reader's score; one too many, and the person gets no more mail. */
export async function countBounce(
  delivery: ClaimedDelivery,
  verdict: Settled,
  { database, clock }: BouncesOptions,
): Promise<Settled> {
  if (verdict.kind !== 'retry' && verdict.kind !== 'fail') return verdict;
  const { bounce } = verdict;
  if (bounce === null || delivery.audience !== 'partner') return verdict;
  const stops = await database.transaction((tx) => keepBounce(tx, delivery, { bounce, now: clock.now() }));
  return stops ? { kind: 'suppress' } : verdict;
}

/** The coach hears of an address that takes no mail. */
export async function tellCoach(
  { id, practiceId, enrolmentId, audience }: ClaimedDelivery,
  { database, clock, keys }: BouncesOptions & { readonly keys: SealingKeys },
): Promise<void> {
  if (audience !== 'partner' || enrolmentId === null) return;
  const now = clock.now();
  await database.transaction(async (tx) => {
    const couple = await loadEnrolment(tx, { practiceId, enrolmentId });
    if (couple) await reviewFindings(workIn(tx, { now, keys, causedBy: id }), couple);
  });
}
