import type { Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { LinkPurpose } from './links.js';

/**
 * How many links of one purpose were mailed to a partner's mailbox since an instant, whichever programme they were for and
 * however the address was spelled. Who counts for the same mailbox at the same time waits until this transaction ends.
 */
export async function recentLinks(
  tx: Tx,
  { practiceId, partnerId, purpose }: { practiceId: Id; partnerId: Id; purpose: LinkPurpose },
  since: Date,
): Promise<number> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended(encode(coalesce(mailbox_hash, address_hash), 'hex'), 0)) from partner where practice_id = $1 and id = $2`,
    [practiceId, partnerId],
  );
  const [row]: { links: number }[] = await tx.query(
    `select count(l.id)::int as links
     from partner me
     join partner p on p.practice_id = me.practice_id and (p.mailbox_hash = me.mailbox_hash or p.address_hash = me.address_hash)
     join link l on l.practice_id = p.practice_id and l.partner_id = p.id and l.purpose = $3 and l.created_at > $4
     where me.practice_id = $1 and me.id = $2`,
    [practiceId, partnerId, purpose, since],
  );
  return row?.links ?? 0;
}
