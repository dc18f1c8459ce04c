import type { CoachInvitation, Id } from '@troth/domain';
import { managerOf, type Database, type Tx } from '../connection/database.js';
import { CoachInvitationRow } from './entities.js';

/** Keeps an invitation; false where one to that address is open already. */
export async function insertCoachInvitation(tx: Tx, invitation: CoachInvitation): Promise<boolean> {
  const { roles, ...rest } = invitation;
  // Of two who invite an address at once, the other one waits and finds it invited.
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('invited ' || lower($1), 0))`, [invitation.email]);
  const [open]: unknown[] = await tx.query(
    `select from coach_invitation
     where practice_id = $1 and lower(email) = lower($2) and accepted_at is null and withdrawn_at is null`,
    [invitation.practiceId, invitation.email],
  );
  if (open) return false;
  await managerOf(tx).insert(CoachInvitationRow, { ...rest, roles: [...roles] });
  return true;
}

/** The invitation, whatever has become of it; null where there is none. Nobody else changes it meanwhile. */
export async function lockCoachInvitation(tx: Tx, practiceId: Id, id: Id): Promise<CoachInvitation | null> {
  return managerOf(tx).findOne(CoachInvitationRow, { where: { practiceId, id }, lock: { mode: 'pessimistic_write' } });
}

/** Writes what has become of an invitation. */
export async function saveCoachInvitation(tx: Tx, invitation: CoachInvitation): Promise<void> {
  const { practiceId, id, sentAt, expiresAt, acceptedAt, withdrawnAt } = invitation;
  await managerOf(tx).update(CoachInvitationRow, { practiceId, id }, { sentAt, expiresAt, acceptedAt, withdrawnAt });
}

/** Those that nobody has answered or taken back, the latest first. */
export async function listCoachInvitations(reader: Database | Tx, practiceId: Id): Promise<CoachInvitation[]> {
  return (await reader.query(
    `select practice_id as "practiceId", id, name, email, roles, invited_by as "invitedBy", sent_at as "sentAt",
            expires_at as "expiresAt", accepted_at as "acceptedAt", withdrawn_at as "withdrawnAt"
     from coach_invitation where practice_id = $1 and accepted_at is null and withdrawn_at is null
     order by sent_at desc, id desc`,
    [practiceId],
  )) as CoachInvitation[];
}
