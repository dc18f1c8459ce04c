import { randomBytes } from 'node:crypto';
import { setCoachPassword, type Coach, type Database } from '@troth/database';
import { hashPassword } from 'better-auth/crypto';

/** A password that nobody has to think of, 16 characters long. */
export function newPassword(): string {
  return randomBytes(12).toString('base64url');
}

/** Gives a coach a password of our making, and ends their sessions. Returns the password: it is kept nowhere. */
export async function resetCoachPassword(database: Database, coach: Coach, now: Date): Promise<string> {
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  await database.transaction((tx) => setCoachPassword(tx, coach.id, passwordHash, now));
  return password;
}
