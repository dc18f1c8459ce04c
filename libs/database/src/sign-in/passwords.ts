import type { Id } from '@troth/domain';
import { LessThan } from 'typeorm';
import { endCoachSessions } from '../coach/coach-account.js';
import type { Coach } from '../coach/coaches.js';
import { CoachAccountRow } from '../coach/entities.js';
import { managerOf, type Database, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';

/**
 * The coach who signs in with an address and sits in a practice now, with the hash of their password; nobody's for a
 * stranger's. One row either way, so that both take as long.
 */
export async function findPassword(
  reader: Reader,
  email: string,
): Promise<{ coachId: Id | null; hash: string | null }> {
  const [found] = (await reader.query(
    `select c.id as "coachId", a.password as hash
     from (select $1::text as email) asked
     left join (coach_user u join coach c on c.practice_id = u.practice_id and c.id = u.id and c.left_at is null
                join coach_account a on a.user_id = u.id and a.provider_id = 'credential')
       on u.email = asked.email`,
    [email.toLowerCase()],
  )) as { coachId: Id | null; hash: string | null }[];
  return found!;
}

/** The hash of a coach's password. */
export async function passwordOf(reader: Reader, { id }: Coach): Promise<string | null> {
  const [found] = (await reader.query(
    `select password as hash from coach_account where user_id = $1 and provider_id = 'credential'`,
    [id],
  )) as { hash: string | null }[];
  return found?.hash ?? null;
}

/** Puts a better hash of the same password in the place of an earlier one, unless that was changed meanwhile. */
export async function replacePasswordHash(
  database: Database,
  coachId: Id,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const kept = { userId: coachId, providerId: 'credential', password: from };
  await managerOf(database).update(CoachAccountRow, kept, { password: to });
}

/**
 * Gives a coach another password by a link that was made at `madeAt`, and ends every session. False, and nothing happens,
 * where the password has been changed since: so a link works once, and a later change ends it.
 */
export async function setPasswordByLink(
  tx: Tx,
  coachId: Id,
  { hash, madeAt, now }: { readonly hash: string; readonly madeAt: Date; readonly now: Date },
): Promise<boolean> {
  const { affected } = await managerOf(tx).update(
    CoachAccountRow,
    { userId: coachId, providerId: 'credential', updatedAt: LessThan(madeAt) },
    { password: hash, updatedAt: now },
  );
  if (affected !== 1) return false;
  await endCoachSessions(tx, coachId);
  return true;
}
