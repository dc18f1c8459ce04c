import type { Id, QuietHours } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import { reconsiderWaiting } from '../delivery/hold-back.js';
import type { Reader } from '../connection/reader.js';

interface PartnerRef {
  readonly practiceId: Id;
  readonly enrolmentId: Id;
  readonly partnerId: Id;
}

/** A partner's quiet hours; null where they have none, or are gone. */
export async function findQuietHours(
  reader: Reader,
  { practiceId, partnerId }: PartnerRef,
): Promise<QuietHours | null> {
  const found = (await reader.query(
    `select quiet_from as "from", quiet_until as until from partner
     where practice_id = $1 and id = $2 and quiet_from is not null and quiet_until is not null`,
    [practiceId, partnerId],
  )) as QuietHours[];
  return found[0] ?? null;
}

/** Other quiet hours, or none, from now on: also for what waits already. */
export async function saveQuietHours(tx: Tx, partner: PartnerRef, hours: QuietHours | null, now: Date): Promise<void> {
  await tx.query('update partner set quiet_from = $3, quiet_until = $4 where practice_id = $1 and id = $2', [
    partner.practiceId,
    partner.partnerId,
    hours?.from ?? null,
    hours?.until ?? null,
  ]);
  await reconsiderWaiting(tx, partner, now);
}
