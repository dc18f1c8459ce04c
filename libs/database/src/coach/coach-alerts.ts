import { attentionFlags, type AttentionFlag, type Id } from '@troth/domain';
import type { Database, Tx } from '../connection/database.js';
import { standsIn } from '../practice/stands-in.js';

const telling = Object.values<AttentionFlag>(attentionFlags).filter(
  ({ tells, mailed }) => tells === 'coach' && mailed !== false,
);
const tellingKinds = telling.map(({ id }) => id);
/** Words are told whatever their level; of the rest, what is only to be watched stays on the dashboard. */
const wordsKinds = telling.filter(({ urgency }) => urgency === 'words').map(({ id }) => id);

/** Whether an open episode has something that its coach is to be mailed about and was not. */
export async function isUntold(tx: Tx, practiceId: Id, attentionId: Id): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `select id from attention where practice_id = $1 and id = $2 and ended_at is null and told_level < level
       and kind = any($3::text[]) and (level > 1 or kind = any($4::text[]))`,
    [practiceId, attentionId, tellingKinds, wordsKinds],
  );
  return found.length > 0;
}

/** Whether the alert of that key is still to be written, so that it will hold whatever is untold by then. */
export async function isAlertToCome(
  tx: Tx,
  { practiceId, coachId, key }: { readonly practiceId: Id; readonly coachId: Id; readonly key: string },
): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `select d.id from occurrence o join delivery d on d.practice_id = o.practice_id and d.id = o.id and d.month = o.month
     where o.practice_id = $1 and o.person_id = $2 and o.kind = 'coach-alert' and o.key = $3 and d.state in ('due', 'retry', 'held')`,
    [practiceId, coachId, key],
  );
  return found.length > 0;
}

/** One alert that is being written: its delivery, whose it is and whom it is about. */
export interface AlertToWrite {
  readonly id: Id;
  readonly practiceId: Id;
  readonly personId: Id;
  readonly enrolmentId: Id | null;
}

/**
 * Takes for each alert what is up, is not quiet and was not told of yet; from then on it counts as told. Written once more,
 * after a lost connection, an alert finds what it took before.
 */
export async function takeUntold(database: Database, alerts: readonly AlertToWrite[], now: Date): Promise<void> {
  await database.query(
    `update attention t set told_level = t.level, told_in = a.id
     from jsonb_to_recordset($1::jsonb) as a(id uuid, "practiceId" uuid, "personId" uuid, "enrolmentId" uuid)
     join enrolment e on e.practice_id = a."practiceId" and e.id = a."enrolmentId" and (e.coach_id = a."personId" or ${standsIn('e', 'a."personId"', '$2')})
     where t.practice_id = e.practice_id and t.enrolment_id = e.id and t.ended_at is null and t.told_level < t.level
       and (t.quiet_at is null or t.quiet_until <= $2)
       and t.kind = any($3::text[]) and (t.level > 1 or t.kind = any($4::text[]))`,
    [JSON.stringify(alerts), now, tellingKinds, wordsKinds],
  );
}
