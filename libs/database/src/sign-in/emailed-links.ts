import type { CoachInvitation, Id } from '@troth/domain';
import type { Coach } from '../coach/coaches.js';
import type { Tx } from '../connection/database.js';
import { monthOfId } from '../connection/ids.js';
import type { Reader } from '../connection/reader.js';

// A link that is over finds no row, as one that nobody made: one statement each, so that both cost the same.

/** The email that a coach's link stands in, and the earliest moment at which one that still opens something was made. */
interface EmailedLink {
  readonly deliveryId: Id;
  readonly since: Date;
}

/** The coach whom the link of such an email lets in on a new device, where they sit in the practice now. */
export async function coachOfDeviceLink(reader: Reader, { deliveryId, since }: EmailedLink): Promise<Coach | null> {
  const [found] = (await reader.query(
    `select c.practice_id as "practiceId", c.id, c.name, c.email, c.zone, c.roles
     from practice p
     join delivery d on d.practice_id = p.practice_id and d.id = $1 and d.month = $2::date
     join coach c on c.practice_id = d.practice_id and c.id = d.person_id
     where d.kind = 'password-tried' and d.due_at >= $3 and c.left_at is null`,
    [deliveryId, monthOfId(deliveryId), since],
  )) as Coach[];
  return found ?? null;
}

/**
 * The coach whom the link of such an email gives another password, where they sit in the practice now and theirs is older
 * than the link; with the moment at which that was made.
 */
export async function coachOfPasswordLink(
  reader: Reader,
  { deliveryId, since }: EmailedLink,
): Promise<{ coach: Coach; madeAt: Date } | null> {
  const [found] = (await reader.query(
    `select c.practice_id as "practiceId", c.id, c.name, c.email, c.zone, c.roles, d.due_at as "madeAt"
     from practice p
     join delivery d on d.practice_id = p.practice_id and d.id = $1 and d.month = $2::date
     join coach c on c.practice_id = d.practice_id and c.id = d.person_id
     join coach_account a on a.user_id = c.id and a.provider_id = 'credential'
     where d.kind = 'coach-new-password' and d.due_at >= $3 and c.left_at is null and a.updated_at < d.due_at`,
    [deliveryId, monthOfId(deliveryId), since],
  )) as (Coach & { madeAt: Date })[];
  if (!found) return null;
  const { madeAt, ...coach } = found;
  return { coach, madeAt };
}

/** The invitation that such an email told of, while it can be answered, and when the email was made. Nobody else changes it meanwhile. */
export async function lockInvitationOfLink(
  tx: Tx,
  { deliveryId, now }: { readonly deliveryId: Id; readonly now: Date },
): Promise<{ invitation: CoachInvitation; madeAt: Date } | null> {
  const [found] = (await tx.query(
    `select i.practice_id as "practiceId", i.id, i.name, i.email, i.roles, i.invited_by as "invitedBy", i.sent_at as "sentAt",
            i.expires_at as "expiresAt", i.accepted_at as "acceptedAt", i.withdrawn_at as "withdrawnAt", d.due_at as "madeAt"
     from practice p
     join delivery d on d.practice_id = p.practice_id and d.id = $1 and d.month = $2::date
     join coach_invitation i on i.practice_id = d.practice_id and i.id = d.person_id
     where d.kind = 'coach-invitation' and i.accepted_at is null and i.withdrawn_at is null
       and i.expires_at > $3 and i.sent_at <= d.due_at
     for update of i`,
    [deliveryId, monthOfId(deliveryId), now],
  )) as (CoachInvitation & { madeAt: Date })[];
  if (!found) return null;
  const { madeAt, ...invitation } = found;
  return { invitation, madeAt };
}
