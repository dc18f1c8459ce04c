import type { UninvitedReason } from '@troth/domain';
import { In } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import { PartnerRow } from '../enrolment/partner-row.js';
import type { PartnerRef } from '../people/partner-ref.js';
import type { Reader } from '../connection/reader.js';

const theirs = (alias: string) => `${alias}.mailbox_hash in (p.mailbox_hash, p.address_hash)`;

/** Whether a partner's mailbox is not to be invited, by whatever reason and from whichever couple that is known. */
export async function isUninvited(tx: Tx, { practiceId, partnerId }: PartnerRef): Promise<boolean> {
  const [row]: { uninvited: boolean }[] = await tx.query(
    `select exists (select from mailbox_suppression s where s.practice_id = p.practice_id and ${theirs('s')}) as uninvited
     from partner p where p.practice_id = $1 and p.id = $2`,
    [practiceId, partnerId],
  );
  return row?.uninvited ?? false;
}

/** Keeps, by its hash alone, that a partner's mailbox is not to be invited again. */
export async function suppressMailbox(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  why: UninvitedReason,
  now: Date,
): Promise<void> {
  await tx.query(
    `insert into mailbox_suppression (practice_id, mailbox_hash, why, since)
     select practice_id, coalesce(mailbox_hash, address_hash), $3, $4 from partner where practice_id = $1 and id = $2
     on conflict do nothing`,
    [practiceId, partnerId, why, now],
  );
}

/**
 * No more invitations to this partner's mailbox: those that wait there, no matter who sent them, get no more mail from this
 * instant on, and no new one is sent. What runs already goes on.
 */
export async function stopInvitations(tx: Tx, ref: PartnerRef, now: Date): Promise<void> {
  await suppressMailbox(tx, ref, 'no-more', now);
  await tx.query(
    `update partner o set suppressed_at = $3, suppressed_why = 'no-more'
     from partner p, enrolment e
     where p.practice_id = $1 and p.id = $2 and o.practice_id = p.practice_id
       and coalesce(o.mailbox_hash, o.address_hash) = coalesce(p.mailbox_hash, p.address_hash)
       and o.side = 'b' and o.suppressed_at is null
       and e.practice_id = o.practice_id and e.id = o.enrolment_id and e.state = 'awaiting-partner'`,
    [ref.practiceId, ref.partnerId, now],
  );
}

/** Takes reasons back for a partner's mailbox, and what they stopped of this partner's mail. */
export async function liftSuppressions(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  reasons: readonly UninvitedReason[],
): Promise<void> {
  await tx.query(
    `delete from mailbox_suppression s using partner p
     where p.practice_id = $1 and p.id = $2 and s.practice_id = p.practice_id and ${theirs('s')} and s.why = any($3::text[])`,
    [practiceId, partnerId, reasons],
  );
  const stopped = { practiceId, id: partnerId, suppressedWhy: In([...reasons]) };
  await managerOf(tx).update(PartnerRow, stopped, { suppressedAt: null, suppressedWhy: null });
}

/** Whether their own word keeps invitations from a partner's mailbox. */
export async function wantsNoInvitations(reader: Reader, { practiceId, partnerId }: PartnerRef): Promise<boolean> {
  const [row] = (await reader.query(
    `select exists (select from mailbox_suppression s where s.practice_id = p.practice_id and ${theirs('s')}
                    and s.why = 'no-more') as stopped
     from partner p where p.practice_id = $1 and p.id = $2`,
    [practiceId, partnerId],
  )) as { stopped: boolean }[];
  return row?.stopped ?? false;
}
