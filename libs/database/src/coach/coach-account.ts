import type { Id } from '@troth/domain';
import type { Database, Tx } from '../connection/database.js';
import type { Coach } from './coaches.js';

/** A coach of now, or one who has left, by the address that they sign in with (in any case); null for a stranger. */
export async function findCoachByAddress(
  reader: Database | Tx,
  address: string,
): Promise<(Coach & { readonly leftAt: Date | null }) | null> {
  const [found] = (await reader.query(
    `select practice_id as "practiceId", id, name, email, zone, left_at as "leftAt" from coach
     where lower(email) = lower($1) order by left_at is null desc, left_at desc limit 1`,
    [address],
  )) as (Coach & { leftAt: Date | null })[];
  return found ?? null;
}

/** Ends every session of a coach, or of all of them; returns how many there were. */
export async function endCoachSessions(reader: Database | Tx, coachId: Id | null): Promise<number> {
  const ended = (await reader.query(
    `with ended as (delete from coach_session where $1::uuid is null or user_id = $1 returning 1) select 1 from ended`,
    [coachId],
  )) as unknown[];
  return ended.length;
}

/** Gives a coach another password, as the sign-in library hashes it; every session that began with the old one ends. */
export async function setCoachPassword(tx: Tx, coachId: Id, passwordHash: string, now: Date): Promise<void> {
  await tx.query(
    `update coach_account set password = $2, updated_at = $3 where user_id = $1 and provider_id = 'credential'`,
    [coachId, passwordHash, now],
  );
  await endCoachSessions(tx, coachId);
}

/** The couples that a coach walks with: those whose programme is under way, and all that are theirs. */
export async function countCouples(reader: Database | Tx, coach: Coach): Promise<{ underWay: number; all: number }> {
  const [row] = (await reader.query(
    `select count(*) filter (where state in ('awaiting-partner', 'active', 'paused'))::int as "underWay", count(*)::int as "all"
     from enrolment where practice_id = $1 and coach_id = $2`,
    [coach.practiceId, coach.id],
  )) as { underWay: number; all: number }[];
  return row ?? { underWay: 0, all: 0 };
}

/**
 * A coach leaves: their couples are the other one's from now on, they are signed out and sign in no more, and no email
 * of theirs leaves. What they wrote stays. Returns how many couples were handed over.
 */
export async function removeCoach(
  tx: Tx,
  { practiceId, id }: Coach,
  { to, now }: { readonly to: Coach | null; readonly now: Date },
): Promise<number> {
  // A couple that is joining at this moment points to its coach: it is waited for, and handed over as well.
  await tx.query('select from coach where practice_id = $1 and id = $2 for update', [practiceId, id]);
  const moved = (await tx.query(
    `with moved as (
       update enrolment set coach_id = $3 where practice_id = $1 and coach_id = $2 and $3::uuid is not null returning 1
     ) select 1 from moved`,
    [practiceId, id, to?.id ?? null],
  )) as unknown[];
  await tx.query('update coach set left_at = coalesce(left_at, $3) where practice_id = $1 and id = $2', [
    practiceId,
    id,
    now,
  ]);
  await tx.query('delete from coach_user where id = $1', [id]);
  await tx.query(
    `update slot set cancelled_at = $3
     where practice_id = $1 and kind = 'coach-digest' and subject_id = $2 and claimed_at is null and cancelled_at is null`,
    [practiceId, id, now],
  );
  return moved.length;
}
