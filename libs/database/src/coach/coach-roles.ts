import type { Id, PracticeRole } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import { endCoachSessions } from './coach-account.js';
import { CoachRow } from './entities.js';

/** What each person of a practice is there for. Nobody else changes it until the transaction ends. */
export async function lockRoles(
  tx: Tx,
  practiceId: Id,
): Promise<{ readonly id: Id; readonly roles: readonly PracticeRole[] }[]> {
  await tx.query('select from practice where practice_id = $1 for no key update', [practiceId]);
  return (await tx.query('select id, roles from coach where practice_id = $1 and left_at is null', [practiceId])) as {
    id: Id;
    roles: readonly PracticeRole[];
  }[];
}

/** Gives somebody other roles, and ends every session that began with the old ones. */
export async function setRoles(
  tx: Tx,
  { practiceId, id }: { readonly practiceId: Id; readonly id: Id },
  roles: readonly PracticeRole[],
): Promise<void> {
  await managerOf(tx).update(CoachRow, { practiceId, id }, { roles: [...roles] });
  await endCoachSessions(tx, id);
}
