import type { Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import type { PartnerRef } from '../people/partner-ref.js';

/** One partner's account of where they come from, sealed. */
export interface SealedIntake {
  readonly partnerId: Id;
  readonly sealed: string;
  readonly changedAt: Date;
}

/** One partner's account; null where there is none. */
export async function findIntake(reader: Reader, { practiceId, partnerId }: PartnerRef): Promise<SealedIntake | null> {
  const found = (await reader.query(
    `select partner_id as "partnerId", sealed, changed_at as "changedAt" from intake
     where practice_id = $1 and partner_id = $2`,
    [practiceId, partnerId],
  )) as SealedIntake[];
  return found[0] ?? null;
}

/** What either partner of a couple has told, in no order. */
export async function findIntakes(reader: Reader, { practiceId, enrolmentId }: EnrolmentRef): Promise<SealedIntake[]> {
  return (await reader.query(
    `select i.partner_id as "partnerId", i.sealed, i.changed_at as "changedAt"
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
  await tx.query(
    `insert into intake (practice_id, partner_id, sealed, changed_at) values ($1, $2, $3, $4)
     on conflict (practice_id, partner_id) do update set sealed = excluded.sealed, changed_at = excluded.changed_at`,
    [practiceId, partnerId, sealed, now],
  );
}

/** Whether there was one. */
export async function deleteIntake(tx: Tx, { practiceId, partnerId }: PartnerRef): Promise<boolean> {
  const gone: unknown[] = await tx.query(
    `with gone as (delete from intake where practice_id = $1 and partner_id = $2 returning 1) select 1 from gone`,
    [practiceId, partnerId],
  );
  return gone.length > 0;
}
