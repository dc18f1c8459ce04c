import type { Id, LocalWeek } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { Coach } from './coaches.js';

/** Coaches for whom no digest is planned yet. */
export async function coachesWithoutDigest(tx: Tx): Promise<Coach[]> {
  return tx.query(
    `select c.practice_id as "practiceId", c.id, c.name, c.email, c.zone, c.roles from coach c
     where c.left_at is null and not exists (
       select from slot s where s.practice_id = c.practice_id and s.kind = 'coach-digest' and s.subject_id = c.id
         and s.claimed_at is null and s.cancelled_at is null)`,
  );
}

/** A digest that is planned, and whose. */
export interface PlannedDigest {
  readonly practiceId: Id;
  readonly slotId: Id;
  readonly localWeek: LocalWeek;
  readonly zone: string;
  readonly dueAt: Date;
}

/** Every digest that is still to come. */
export async function plannedDigests(tx: Tx, now: Date): Promise<PlannedDigest[]> {
  return tx.query(
    `select s.practice_id as "practiceId", s.id as "slotId", s.local_week as "localWeek", c.zone, s.due_at as "dueAt"
     from slot s join coach c on c.practice_id = s.practice_id and c.id = s.subject_id
     where s.kind = 'coach-digest' and s.due_at > $1 and s.claimed_at is null and s.cancelled_at is null for no key update of s`,
    [now],
  );
}

/** Moves digests that are still to come, and counts them with what newer zone data has moved. */
export async function moveDigests(tx: Tx, digests: readonly PlannedDigest[]): Promise<void> {
  await tx.query(
    `update slot s set due_at = d."dueAt"
     from jsonb_to_recordset($1::jsonb) as d("practiceId" uuid, "slotId" uuid, "dueAt" timestamptz)
     where s.practice_id = d."practiceId" and s.id = d."slotId"`,
    [JSON.stringify(digests)],
  );
  await tx.query('update zone_data set moved = moved + $1', [digests.length]);
}
