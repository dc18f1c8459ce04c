import type { Id } from '@troth/domain';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import type { Database, Tx } from '../connection/database.js';
import { insertSlots } from './slots.js';

/** A pause is known by when it began, so that what was planned for one never ends a later one. */
const keyOf = (pausedAt: Date) => pausedAt.toISOString();

/** The same in SQL. */
export const pauseKeySql = (pausedAt: string) =>
  `to_char(${pausedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Plans that the pause that began then ends by itself. */
export async function planPauseEnd(
  tx: Tx,
  { practiceId, enrolmentId }: EnrolmentRef,
  { id, pausedAt, dueAt }: { readonly id: Id; readonly pausedAt: Date; readonly dueAt: Date },
): Promise<void> {
  const about = { practiceId, kind: 'pause-end', subjectId: enrolmentId, enrolmentId } as const;
  await insertSlots(tx, [{ ...about, id, localWeek: keyOf(pausedAt), dueAt }]);
}

/** When the pause that began then ends by itself; null where it does not. */
export async function findPauseEnd(
  database: Database,
  { practiceId, enrolmentId }: EnrolmentRef,
  pausedAt: Date,
): Promise<Date | null> {
  const [found] = await database.query<{ dueAt: Date }>(
    `select due_at as "dueAt" from slot where practice_id = $1 and kind = 'pause-end' and subject_id = $2 and local_week = $3`,
    [practiceId, enrolmentId, keyOf(pausedAt)],
  );
  return found?.dueAt ?? null;
}

/** Whether a slot was planned for the pause that began then. */
export function endsPause(localWeek: string, pausedAt: Date | null): boolean {
  return pausedAt !== null && localWeek === keyOf(pausedAt);
}
