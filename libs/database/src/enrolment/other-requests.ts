import type { Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { PartnerRef } from '../people/partner-ref.js';

/**
 * The other enrolments that somebody with this partner's address has asked for and that nobody has accepted yet. Until the
 * transaction ends, nobody else gets those of the same address.
 */
export async function lockOtherRequests(tx: Tx, { practiceId, partnerId }: PartnerRef): Promise<Id[]> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('confirmed ' || encode(address_hash, 'hex'), 0))
     from partner where practice_id = $1 and id = $2`,
    [practiceId, partnerId],
  );
  const others: { enrolmentId: Id }[] = await tx.query(
    `select o.enrolment_id as "enrolmentId"
     from partner me
     join partner o on o.practice_id = me.practice_id and o.address_hash = me.address_hash and o.side = 'a' and o.id <> me.id
     join enrolment e on e.practice_id = o.practice_id and e.id = o.enrolment_id and e.state = 'awaiting-partner'
     where me.practice_id = $1 and me.id = $2 and o.enrolment_id <> me.enrolment_id order by o.enrolment_id`,
    [practiceId, partnerId],
  );
  return others.map(({ enrolmentId }) => enrolmentId);
}
