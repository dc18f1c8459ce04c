import { hashPassword } from '@troth/api';
import { idsAt, insertCoach, type Coach, type Database } from '@troth/database';
import type { Id } from '@troth/domain';

export interface NewCoach {
  readonly name: string;
  readonly email: string;
  /** IANA name of the zone whose Monday morning the digest waits for. */
  readonly zone: string;
  readonly password: string;
}

/** Adds a coach who can sign in at once; null where somebody has that address already. */
export async function addCoach(database: Database, practiceId: Id, coach: NewCoach, now: Date): Promise<Coach | null> {
  const { name, email, zone, password } = coach;
  const newId = idsAt(now);
  const added: Coach = { practiceId, id: newId(), name, email, zone };
  const account = { id: newId(), passwordHash: await hashPassword(password) };
  return (await database.transaction((tx) => insertCoach(tx, added, account, now))) ? added : null;
}
