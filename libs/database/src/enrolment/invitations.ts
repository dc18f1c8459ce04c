import { invitationsCountedDays, type Id, type InvitationsCounted } from '@troth/domain';
import { IsNull } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import type { EnrolmentRef } from './enrolments.js';
import type { Reader } from '../connection/reader.js';
import { SlotRow } from '../week/entities.js';
import { InvitationRow } from './entities.js';

const DAY_MS = 86_400_000;

/** What the one who invited may know of the invitation: never whether it was opened. */
export interface Invitation {
  readonly state: 'preparing' | 'sent' | 'refused';
  readonly sentAt: Date | null;
  readonly validUntil: Date | null;
}

/** A couple's invitation; one that no worker has come to yet is being prepared. */
export async function findInvitation(reader: Reader, { practiceId, enrolmentId }: EnrolmentRef): Promise<Invitation> {
  const [found] = (await reader.query(
    `select case when b.suppressed_at is not null then 'refused' else coalesce(i.state, 'preparing') end as state,
            i.sent_at as "sentAt", i.valid_until as "validUntil"
     from partner b left join invitation i on i.practice_id = b.practice_id and i.enrolment_id = b.enrolment_id
     where b.practice_id = $1 and b.enrolment_id = $2 and b.side = 'b'`,
    [practiceId, enrolmentId],
  )) as Invitation[];
  return found ?? { state: 'preparing', sentAt: null, validUntil: null };
}

/** Keeps where a couple's invitation stands. */
export async function saveInvitation(
  tx: Tx,
  { practiceId, enrolmentId }: EnrolmentRef,
  { state, sentAt, validUntil }: Invitation,
): Promise<void> {
  const row = { practiceId, enrolmentId, state, sentAt, validUntil };
  await managerOf(tx).upsert(InvitationRow, row, ['practiceId', 'enrolmentId']);
}

/**
 * How often the invited mailbox of a couple was invited, and the inviting one has invited, in the days that count. Who
 * asks for the same mailbox at the same time waits until this transaction ends.
 */
export async function countInvitations(tx: Tx, ref: EnrolmentRef, now: Date): Promise<InvitationsCounted> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('invited ' || encode(hash, 'hex'), 0))
     from (select coalesce(mailbox_hash, address_hash) as hash from partner
           where practice_id = $1 and enrolment_id = $2 order by 1) p`,
    [ref.practiceId, ref.enrolmentId],
  );
  const since = new Date(now.getTime() - invitationsCountedDays * DAY_MS);
  const [row]: InvitationsCounted[] = await tx.query(
    `select (select count(*)::int from invitation_count c where c.practice_id = b.practice_id
               and c.mailbox_hash = coalesce(b.mailbox_hash, b.address_hash) and c.counted_at > $3) as "toMailbox",
            (select count(*)::int from invitation_count c where c.practice_id = a.practice_id
               and c.inviter_hash = coalesce(a.mailbox_hash, a.address_hash) and c.counted_at > $3) as "byInviter"
     from partner a join partner b on b.practice_id = a.practice_id and b.enrolment_id = a.enrolment_id and b.side = 'b'
     where a.practice_id = $1 and a.enrolment_id = $2 and a.side = 'a'`,
    [ref.practiceId, ref.enrolmentId, since],
  );
  return row ?? { toMailbox: 0, byInviter: 0 };
}

/** Counts one invitation, by hashes that outlive the couple. */
export async function countInvitation(tx: Tx, id: Id, ref: EnrolmentRef, now: Date): Promise<void> {
  await tx.query(
    `insert into invitation_count (practice_id, id, mailbox_hash, inviter_hash, counted_at)
     select a.practice_id, $3, coalesce(b.mailbox_hash, b.address_hash), coalesce(a.mailbox_hash, a.address_hash), $4
     from partner a join partner b on b.practice_id = a.practice_id and b.enrolment_id = a.enrolment_id and b.side = 'b'
     where a.practice_id = $1 and a.enrolment_id = $2 and a.side = 'a'`,
    [ref.practiceId, ref.enrolmentId, id, now],
  );
}

/** Takes back every link that was mailed to the invited partner of a couple, and the reminder that is still to come. */
export async function endInvitationMail(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef, now: Date): Promise<void> {
  await tx.query(
    `update link set revoked_at = $3
     where practice_id = $1 and partner_id = (select id from partner where practice_id = $1 and enrolment_id = $2 and side = 'b')
       and purpose = 'invitation' and revoked_at is null`,
    [practiceId, enrolmentId, now],
  );
  const open = { claimedAt: IsNull(), cancelledAt: IsNull() };
  const reminder = { practiceId, enrolmentId, kind: 'invitation-reminder', ...open };
  await managerOf(tx).update(SlotRow, reminder, { cancelledAt: now });
}

/** The invitation is to be answered until another instant. */
export async function moveInvitationExpiry(
  tx: Tx,
  { practiceId, enrolmentId }: EnrolmentRef,
  dueAt: Date,
): Promise<void> {
  const expiry = { practiceId, enrolmentId, kind: 'invitation-expiry', claimedAt: IsNull() };
  await managerOf(tx).update(SlotRow, expiry, { dueAt });
}
