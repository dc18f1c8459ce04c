import type { Id } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import type { PartnerRef } from '../people/partner-ref.js';
import { IntakeRow } from './entities.js';

/** One partner's account of where they come from, sealed. */
export interface SealedIntake {
  readonly partnerId: Id;
  readonly sealed: string;
  readonly changedAt: Date;
}

/** One partner's account; null where there is none. */
export async function findIntake(reader: Reader, { practiceId, partnerId }: PartnerRef): Promise<SealedIntake | null> {
  const [found] = (await reader.query(
    `select i.partner_id as "partnerId", with_key(i.sealed, i.practice_id, i.partner_id) as sealed, i.changed_at as "changedAt"
     from intake i where i.practice_id = $1 and i.partner_id = $2`,
    [practiceId, partnerId],
  )) as SealedIntake[];
  return found ?? null;
}

/** What either partner of a couple has told, in no order. */
export async function findIntakes(reader: Reader, { practiceId, enrolmentId }: EnrolmentRef): Promise<SealedIntake[]> {
  return (await reader.query(
    `select i.partner_id as "partnerId", with_key(i.sealed, i.practice_id, i.partner_id) as sealed, i.changed_at as "changedAt"
     from partner p join intake i on i.practice_id = p.practice_id and i.partner_id = p.id
     where p.practice_id = $1 and p.enrolment_id = $2`,
    [practiceId, enrolmentId],
  )) as SealedIntake[];
}

/** Keeps a partner's account in place of an earlier one. */
export async function saveIntake(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  sealed: string,
  now: Date,
): Promise<void> {
  const row = { practiceId, partnerId, sealed, changedAt: now };
  await managerOf(tx).upsert(IntakeRow, row, ['practiceId', 'partnerId']);
}

/** Whether there was one. */
export async function deleteIntake(tx: Tx, { practiceId, partnerId }: PartnerRef): Promise<boolean> {
  const { affected } = await managerOf(tx).delete(IntakeRow, { practiceId, partnerId });
  return affected === 1;
}
