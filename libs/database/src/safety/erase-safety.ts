import { IsNull } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import type { PartnerRef } from '../people/partner-ref.js';
import { SafetyCaseRow, SafetySaidRow } from './entities.js';

/** Erases what one partner ever said here, with what was done about it. `openStay` leaves it all while a case is open. */
export async function eraseSafetyOf(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  { openStay = false } = {},
): Promise<void> {
  const open = { practiceId, partnerId, closedAt: IsNull() };
  if (openStay && (await managerOf(tx).existsBy(SafetyCaseRow, open))) return;
  for (const row of [SafetySaidRow, SafetyCaseRow]) await managerOf(tx).delete(row, { practiceId, partnerId });
}

/**
 * Erases what either partner of an enrolment said. `openStay` leaves what is in an open case: a request that ends, perhaps by
 * the other's no, must not take away what nobody has looked at.
 */
export async function eraseSafetyOfBoth(
  tx: Tx,
  { practiceId, enrolmentId }: EnrolmentRef,
  { openStay }: { readonly openStay: boolean },
): Promise<void> {
  await tx.query(
    `delete from safety_case c using partner p
     where c.practice_id = $1 and p.practice_id = $1 and p.enrolment_id = $2 and c.partner_id = p.id
       and not ($3 and c.closed_at is null)`,
    [practiceId, enrolmentId, openStay],
  );
  await tx.query(
    `delete from safety_said s using partner p
     where s.practice_id = $1 and p.practice_id = $1 and p.enrolment_id = $2 and s.partner_id = p.id
       and not ($3 and exists (select from safety_case c where c.practice_id = s.practice_id and c.partner_id = s.partner_id and c.closed_at is null))`,
    [practiceId, enrolmentId, openStay],
  );
}
