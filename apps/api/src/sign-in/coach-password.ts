import { randomBytes } from 'node:crypto';
import { appendEvents, idsAt, setCoachPassword, type Coach, type Database } from '@troth/database';
import { newEvent } from '@troth/domain';
import { hashPassword } from '@troth/sealing';

/** A password that nobody has to think of, 16 characters long. */
export function newPassword(): string {
  return randomBytes(12).toString('base64url');
}

/** Gives a coach a password of our making, and ends their sessions. Returns the password: it is kept nowhere. */
export async function resetCoachPassword(database: Database, coach: Coach, now: Date): Promise<string> {
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  const { practiceId, id: coachId } = coach;
  const envelope = { id: idsAt(now)(), practiceId, enrolmentId: null, occurredAt: now, causedBy: null };
  await database.transaction(async (tx) => {
    await setCoachPassword(tx, coachId, passwordHash, now);
    await appendEvents(tx, [newEvent('coach.password-changed', { coachId, by: 'operator' }, envelope)]);
  });
  return password;
}
