import { appendAuditEntry, eraseEnrolment, type Database } from '@troth/database';
import { byOperator } from '@troth/domain';
import { eraseOneself, workIn } from '@troth/programme';
import type { SealingKeys } from '@troth/sealing';

interface Erasable {
  readonly practiceId: string;
  readonly enrolmentId: string;
  /** Null: both. */
  readonly partnerId: string | null;
}

/**
 * Erases again who was erased after the backup was made. Who did it is not noted, so of one person an open safety case
 * stays, as where they do it themselves. Gives how many acts that took.
 */
export async function eraseAgain(
  database: Database,
  keys: SealingKeys,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  const found = await database.query<Erasable>(
    `select practice_id as "practiceId", id as "enrolmentId", null::uuid as "partnerId"
     from enrolment where id = any ($1::uuid[])
     union all
     select practice_id, enrolment_id, id from partner
     where id = any ($1::uuid[]) and erased_at is null and enrolment_id <> all ($1::uuid[])`,
    [ids],
  );
  for (const { practiceId, enrolmentId, partnerId } of found)
    await database.transaction(async (tx) => {
      if (partnerId === null) await eraseEnrolment(tx, { practiceId, enrolmentId });
      else await eraseOneself(workIn(tx, { now, keys }), { practiceId, enrolmentId, partnerId });
      const about = partnerId ?? enrolmentId;
      await appendAuditEntry(tx, byOperator({ practiceId, at: now, act: 'person-erased', about }));
    });
  return found.length;
}
