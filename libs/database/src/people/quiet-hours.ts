import type { Id, QuietHours } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import { reconsiderWaiting } from '../delivery/hold-back.js';
import type { Reader } from '../connection/reader.js';
import { PartnerRow } from '../enrolment/partner-row.js';

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
  const found = await managerOf(reader).findOne(PartnerRow, {
    select: { practiceId: true, id: true, quietFrom: true, quietUntil: true },
    where: { practiceId, id: partnerId },
  });
  return found?.quietFrom && found.quietUntil ? { from: found.quietFrom, until: found.quietUntil } : null;
}

/** Other quiet hours, or none, from now on: also for what waits already. */
export async function saveQuietHours(tx: Tx, partner: PartnerRef, hours: QuietHours | null, now: Date): Promise<void> {
  const { practiceId, partnerId } = partner;
  const quiet = { quietFrom: hours?.from ?? null, quietUntil: hours?.until ?? null };
  await managerOf(tx).update(PartnerRow, { practiceId, id: partnerId }, quiet);
  await reconsiderWaiting(tx, partner, now);
}
