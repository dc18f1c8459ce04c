import { randomBytes } from 'node:crypto';
import {
  findPractice,
  idsAt,
  insertCoach,
  insertPractice,
  type Database,
  type Practice,
  type Tx,
} from '@troth/database';
import { isZone } from '@troth/domain/calendar';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { emailAddress, personName } from '../http/person-fields.js';
import { shortestPassword } from './coach-auth.js';

export const newCoach = z.object({
  name: personName,
  email: emailAddress,
  zone: z.string().refine(isZone, 'is not a time zone such as Europe/Berlin').default('Etc/UTC'),
  /** Made up and given back where it's left out. */
  password: z.string().min(shortestPassword).max(128).optional(),
  /** Which practice, by its short name; without one the first that there is. A new one is made where there is none. */
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
}

/** Somebody signs in with that address already. */
export class CoachExists extends Error {
  readonly code = 'coach-exists';

  constructor(email: string) {
    super(`A coach with the address ${email} is there already.`);
    this.name = 'CoachExists';
  }
}

/** Adds a coach who can sign in, with the practice where there is none yet. Throws a ZodError or CoachExists. */
export async function addCoach(database: Database, coach: NewCoach, now: Date): Promise<AddedCoach> {
  const {
    name,
    email,
    zone,
    practice: wanted,
    password = randomBytes(12).toString('base64url'),
  } = newCoach.parse(coach);
  const passwordHash = await hashPassword(password);
  const newId = idsAt(now);
  return database.transaction(async (tx) => {
    const practice =
      (await findPractice(tx, wanted.slug)) ?? (await openPractice(tx, { ...wanted, zone }, newId(), now));
    const coachId = newId();
    const row = { practiceId: practice.id, id: coachId, name, email, zone };
    if (!(await insertCoach(tx, row, { id: newId(), passwordHash }, now))) throw new CoachExists(email);
    return { coachId, practiceId: practice.id, practiceName: practice.name, email, password };
  });
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
