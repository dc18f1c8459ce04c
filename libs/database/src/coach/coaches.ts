import type { Id, PracticeRole } from '@troth/domain';
import { ArrayContains, IsNull } from 'typeorm';
import { managerOf, type Database, type Tx } from '../connection/database.js';
import { CoachAccountRow, CoachRow, CoachUserRow, PracticeRow } from './entities.js';
import type { Reader } from '../connection/reader.js';

export interface Coach {
  readonly practiceId: Id;
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  readonly roles: readonly PracticeRole[];
  /** Of one who is signed in: whose couples they walk with meanwhile, beside their own. */
  readonly covers?: readonly Id[];
}

export interface Practice {
  readonly id: Id;
  readonly slug: string;
  readonly name: string;
  readonly zone: string;
}

/** The practice with that slug; without one, the first that there is. */
export async function findPractice(database: Database | Tx, slug?: string): Promise<Practice | null> {
  const found = await managerOf(database).findOne(PracticeRow, {
    where: slug === undefined ? {} : { slug },
    order: { createdAt: 'asc', practiceId: 'asc' },
  });
  return found && { id: found.practiceId, slug: found.slug, name: found.name, zone: found.zone };
}

/** Where the practice is: its weeks close by its clocks. Throws where there is no such practice. */
export async function findPracticeZone(reader: Reader, practiceId: Id): Promise<string> {
  const found = await managerOf(reader).findOneBy(PracticeRow, { practiceId });
  if (!found) throw new Error(`There is no practice ${practiceId}.`);
  return found.zone;
}

/** Writes a practice; one that has the slug already stays as it is. */
export async function insertPractice(tx: Tx, practice: Practice, now: Date): Promise<void> {
  const { id: practiceId, slug, name, zone } = practice;
  const insert = managerOf(tx).createQueryBuilder().insert().into(PracticeRow);
  await insert.values({ practiceId, slug, name, zone, createdAt: now }).orIgnore().execute();
}

/** Whether anybody was ever a coach here, and whether anybody is one now. */
export async function standingOfCoaches(reader: Database | Tx): Promise<{ ever: boolean; now: boolean }> {
  const [row] = (await reader.query(
    `select exists (select from coach) as ever, exists (select from coach where left_at is null) as now`,
  )) as { ever: boolean; now: boolean }[];
  return row ?? { ever: false, now: false };
}

/** Gives the practice another name. */
export async function renamePractice(tx: Tx, id: Id, name: string): Promise<void> {
  await managerOf(tx).update(PracticeRow, { practiceId: id }, { name });
}

/** The coach who sits in the practice now, or null where they left or never were there. */
export async function findCoach(database: Database | Tx, practiceId: Id, coachId: Id): Promise<Coach | null> {
  return managerOf(database).findOne(CoachRow, {
    select: { practiceId: true, id: true, name: true, email: true, zone: true, roles: true },
    where: { practiceId, id: coachId, leftAt: IsNull() },
  });
}

/** The coach who signs in with an address and sits in a practice now, or null; one row either way, so that both take as long. */
export async function coachBySignIn(database: Database | Tx, email: string): Promise<Coach | null> {
  const [found] = (await database.query(
    `select c.practice_id as "practiceId", c.id, c.name, c.email, c.zone, c.roles
     from (select $1::text as email) asked
     left join (coach_user u join coach c on c.practice_id = u.practice_id and c.id = u.id and c.left_at is null)
       on u.email = asked.email`,
    [email.toLowerCase()],
  )) as (Coach | { [Field in keyof Coach]: null })[];
  return found?.id ? found : null;
}

/** The coach whose id a step of a sign-in has proved, where they sit in a practice now. */
export async function findCoachToSignIn(database: Database | Tx, id: Id): Promise<Coach | null> {
  return managerOf(database).findOne(CoachRow, {
    select: { practiceId: true, id: true, name: true, email: true, zone: true, roles: true },
    where: { id, leftAt: IsNull() },
  });
}

/** The people of a practice, by name: all of them or those of one role, whole or a page that begins after one. */
export async function listCoaches(
  database: Database | Tx,
  practiceId: Id,
  {
    after = null,
    limit = null,
    role = null,
  }: { after?: { name: string; id: Id } | null; limit?: number | null; role?: PracticeRole | null } = {},
): Promise<Coach[]> {
  return (await database.query(
    `select practice_id as "practiceId", id, name, email, zone, roles from coach
     where practice_id = $1 and left_at is null and ($2::text is null or (name, id) > ($2, $3::uuid))
       and ($5::text is null or $5 = any(roles))
     order by name, id limit $4`,
    [practiceId, after?.name ?? null, after?.id ?? null, limit, role],
  )) as Coach[];
}

/** The coach who walks with the fewest couples now, for a couple that joins; null where nobody is there to coach. */
export async function leastBusyCoach(tx: Tx, practiceId: Id): Promise<Id | null> {
  const found = await managerOf(tx).findOne(CoachRow, {
    where: { practiceId, leftAt: IsNull(), roles: ArrayContains(['coach']) },
    order: { couples: 'asc', id: 'asc' },
  });
  return found?.id ?? null;
}

/**
 * Writes a coach with the account that signs in; without a password until they choose one by a link.
 * Returns false where somebody signs in with that address already.
 */
export async function insertCoach(
  tx: Tx,
  coach: Coach,
  account: { id: Id; passwordHash: string | null },
  now: Date,
): Promise<boolean> {
  const { practiceId, id, name, email, zone, roles } = coach;
  const [known]: unknown[] = await tx.query(
    `select from coach_user where email = $2 union all
     select from coach where practice_id = $1 and lower(email) = $2 and left_at is null`,
    [practiceId, email.toLowerCase()],
  );
  if (known) return false;
  const manager = managerOf(tx);
  await manager.insert(CoachRow, { practiceId, id, name, email, zone, roles: [...roles], createdAt: now });
  const signsInAs = { practiceId, id, name, email: email.toLowerCase(), emailVerified: true };
  await manager.insert(CoachUserRow, { ...signsInAs, createdAt: now, updatedAt: now });
  const { passwordHash: password } = account;
  const secret = { id: account.id, userId: id, accountId: id, providerId: 'credential', password };
  await manager.insert(CoachAccountRow, { ...secret, createdAt: now, updatedAt: now });
  return true;
}
