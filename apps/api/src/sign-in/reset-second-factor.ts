import {
  appendEvents,
  endCoachSessions,
  idsAt,
  removeAuthenticator,
  removePasskeys,
  type Coach,
  type Database,
} from '@troth/database';
import { newEvent } from '@troth/domain';

/** Takes a coach's codes and passkeys away and ends their sessions; false, and nothing happens, where there were none. */
export async function resetSecondFactor(database: Database, coach: Coach, now: Date): Promise<boolean> {
  const newId = idsAt(now);
  const { id: coachId, practiceId } = coach;
  return database.transaction(async (tx) => {
    const authenticator = await removeAuthenticator(tx, coachId);
    const passkeys = await removePasskeys(tx, coachId);
    if (!authenticator && !passkeys) return false;
    await endCoachSessions(tx, coachId);
    const factor = authenticator ? 'authenticator' : 'passkey';
    const envelope = { id: newId(), practiceId, enrolmentId: null, occurredAt: now, causedBy: null };
    const payload = { coachId, factor, change: 'removed', by: 'operator' } as const;
    await appendEvents(tx, [newEvent('coach.factor-changed', payload, envelope)]);
    return true;
  });
}
