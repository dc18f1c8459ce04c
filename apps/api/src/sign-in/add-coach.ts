import { emailAddress, personName } from '@troth/contract';
import {
  appendAuditEntry,
  findPractice,
  idsAt,
  insertCoach,
  insertPractice,
  listCoaches,
  lockRoles,
  renamePractice,
  type Database,
  type Practice,
  type Tx,
} from '@troth/database';
import { byOperator, practiceRoles, rolesOfNewcomer, shortestPassword, type PracticeRole } from '@troth/domain';
import { isZone } from '@troth/domain/calendar';
import { hashPassword } from '@troth/sealing';
import { z } from 'zod';
import { newPassword } from './coach-password.js';

export const newCoach = z.object({
  name: personName,
  email: emailAddress,
  zone: z.string().refine(isZone, 'is not a time zone such as Europe/Berlin').default('Etc/UTC'),
  /** Made up and given back where it's left out. */
  password: z.string().min(shortestPassword).max(128).optional(),
  /** A coach alone where it's left out; whatever nobody of the practice is yet comes to them as well. */
  roles: z.array(z.enum(practiceRoles)).min(1).optional(),
  /**
   * Which practice, by its short name; without one the first that there is, under that name: a practice without coaches
   * takes the name, any other has to bear it. A new one is made where there is none.
   */
  practice: z
    .object({ slug: z.string().regex(/^[a-z0-9-]{1,60}$/), name: personName })
    .partial()
    .default({}),
});

export type NewCoach = z.input<typeof newCoach>;

export interface AddedCoach {
  readonly coachId: string;
  readonly practiceId: string;
  readonly practiceName: string;
  readonly email: string;
  readonly password: string;
  readonly roles: readonly PracticeRole[];
}

/** Somebody signs in with that address already. */
export class CoachExists extends Error {
  readonly code = 'coach-exists';

  constructor(email: string) {
    super(`A coach with the address ${email} is there already.`);
    this.name = 'CoachExists';
  }
}

/** The practice is another one than the coach was to be added to. */
export class OtherPractice extends Error {
  readonly code = 'other-practice';

  constructor(name: string, wanted: string) {
    super(
      `This installation serves the practice ${name}, so nobody was added to ${wanted}. A second practice needs an ` +
        `installation and a database of its own; for a coach of ${name}, leave the practice out.`,
    );
    this.name = 'OtherPractice';
  }
}

/**
 * Adds a coach who can sign in, with the practice where there is none yet. Throws a ZodError, CoachExists or
 * OtherPractice.
 */
export async function addCoach(database: Database, coach: NewCoach, now: Date): Promise<AddedCoach> {
  const { name, email, zone, roles: asked, practice: wanted, password = newPassword() } = newCoach.parse(coach);
  const passwordHash = await hashPassword(password);
  const newId = idsAt(now);
  return database.transaction(async (tx) => {
    const found = await findPractice(tx, wanted.slug);
    const practice = found
      ? await called(tx, found, wanted)
      : await openPractice(tx, { ...wanted, zone }, newId(), now);
    const coachId = newId();
    const others = await lockRoles(tx, practice.id);
    const roles = rolesOfNewcomer(
      others.map((one) => one.roles),
      asked,
    );
    const row = { practiceId: practice.id, id: coachId, name, email, zone, roles };
    if (!(await insertCoach(tx, row, { id: newId(), passwordHash }, now))) throw new CoachExists(email);
    const added = byOperator({ practiceId: practice.id, at: now, act: 'coach-added', about: coachId });
    await appendAuditEntry(tx, added);
    return { coachId, practiceId: practice.id, practiceName: practice.name, email, password, roles };
  });
}

/** The practice under the name that was asked for. */
async function called(tx: Tx, practice: Practice, wanted: { slug?: string; name?: string }): Promise<Practice> {
  const { name = practice.name, slug } = wanted;
  if (slug !== undefined || name.toLowerCase() === practice.name.toLowerCase()) return practice;
  const [coach] = await listCoaches(tx, practice.id, { limit: 1 });
  if (coach) throw new OtherPractice(practice.name, name);
  await renamePractice(tx, practice.id, name);
  return { ...practice, name };
}

async function openPractice(
  tx: Tx,
  { slug = 'practice', name = 'The practice', zone }: { slug?: string; name?: string; zone: string },
  id: string,
  now: Date,
): Promise<Practice> {
  const practice = { id, slug, name, zone };
  await insertPractice(tx, practice, now);
  return practice;
}
