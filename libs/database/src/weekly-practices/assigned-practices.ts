import type { AssignedPractice, Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';

/** What a coach chose for weeks of one round. */
export async function loadAssignedPractices(reader: Reader, practiceId: Id, roundId: Id): Promise<AssignedPractice[]> {
  return (await reader.query(
    `select week_in_round as "weekInRound", weekly_practice as "weeklyPractice" from assigned_practice
     where practice_id = $1 and round_id = $2`,
    [practiceId, roundId],
  )) as AssignedPractice[];
}

/** Keeps what a coach chose for one week of a round, in place of an earlier choice. */
export async function saveAssignedPractice(
  tx: Tx,
  { practiceId, roundId, coachId }: { readonly practiceId: Id; readonly roundId: Id; readonly coachId: Id },
  { weekInRound, weeklyPractice }: AssignedPractice,
  now: Date,
): Promise<void> {
  await tx.query(
    `insert into assigned_practice (practice_id, round_id, week_in_round, weekly_practice, coach_id, assigned_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (practice_id, round_id, week_in_round) do update
       set weekly_practice = excluded.weekly_practice, coach_id = excluded.coach_id, assigned_at = excluded.assigned_at`,
    [practiceId, roundId, weekInRound, weeklyPractice, coachId, now],
  );
}

/** Takes a choice back, so that the week's own practice comes; whether there was one. */
export async function deleteAssignedPractice(
  tx: Tx,
  practiceId: Id,
  roundId: Id,
  weekInRound: number,
): Promise<boolean> {
  const gone: unknown[] = await tx.query(
    `with gone as (
       delete from assigned_practice where practice_id = $1 and round_id = $2 and week_in_round = $3 returning 1
     ) select 1 from gone`,
    [practiceId, roundId, weekInRound],
  );
  return gone.length > 0;
}
