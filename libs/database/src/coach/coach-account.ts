import type { Id } from '@troth/domain';
import { IsNull, Not } from 'typeorm';
import { managerOf, type Database, type Tx } from '../connection/database.js';
import { EnrolmentRow } from '../enrolment/enrolment-row.js';
import { endCoversOf } from '../practice/covers.js';
import { SlotRow } from '../week/entities.js';
import type { Coach } from './coaches.js';
import { CoachAccountRow, CoachRow, CoachSessionRow, CoachUserRow } from './entities.js';

/** A coach of now, or one who has left, by the address that they sign in with (in any case); null for a stranger. */
export async function findCoachByAddress(
  reader: Database | Tx,
  address: string,
): Promise<(Coach & { readonly leftAt: Date | null }) | null> {
  const [found] = (await reader.query(
    `select practice_id as "practiceId", id, name, email, zone, roles, left_at as "leftAt" from coach
     where lower(email) = lower($1) order by left_at is null desc, left_at desc limit 1`,
    [address],
  )) as (Coach & { leftAt: Date | null })[];
  return found ?? null;
}

/** Ends every session of a coach but one, or of all coaches; returns how many there were. */
export async function endCoachSessions(reader: Database | Tx, coachId: Id | null, butId?: Id): Promise<number> {
  const manager = managerOf(reader);
  const others = butId === undefined ? {} : { id: Not(butId) };
  const { affected } = await (coachId === null
    ? manager.deleteAll(CoachSessionRow)
    : manager.delete(CoachSessionRow, { userId: coachId, ...others }));
  return affected ?? 0;
}

/** Gives a coach another password by its hash; every session that began with the old one ends. */
export async function setCoachPassword(tx: Tx, coachId: Id, passwordHash: string, now: Date): Promise<void> {
  const account = { userId: coachId, providerId: 'credential' };
  await managerOf(tx).update(CoachAccountRow, account, { password: passwordHash, updatedAt: now });
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
  const manager = managerOf(tx);
  const moved = to && (await manager.update(EnrolmentRow, { practiceId, coachId: id }, { coachId: to.id }));
  await manager.update(CoachRow, { practiceId, id, leftAt: IsNull() }, { leftAt: now });
  await manager.delete(CoachUserRow, { id });
  await endCoversOf(tx, practiceId, id, now);
  const digest = { practiceId, kind: 'coach-digest', subjectId: id, claimedAt: IsNull(), cancelledAt: IsNull() };
  await manager.update(SlotRow, digest, { cancelledAt: now });
  return moved?.affected ?? 0;
}
