import { openUntil, type Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';

/**
 * Whom an address (its keyed hash, hex) signs in: their running programme, else the latest that waits, came to its end or,
 * as long as it is open to them, was left.
 */
export async function findPartnerToSignIn(
  tx: Tx,
  practiceId: Id,
  addressHash: string,
  now: Date,
): Promise<{ partnerId: Id; enrolmentId: Id } | null> {
  const found: { partnerId: Id; enrolmentId: Id; leftAt: Date | null }[] = await tx.query(
    `select p.id as "partnerId", p.enrolment_id as "enrolmentId", case e.state when 'withdrawn' then e.ended_at end as "leftAt"
     from partner p join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
     where p.practice_id = $1 and p.address_hash = decode($2, 'hex') and p.confirmed_at is not null
       and (e.state in ('awaiting-partner', 'active', 'paused', 'completed') or e.state = 'withdrawn' and e.activated_at is not null)
     order by p.live desc, e.created_at desc limit 10`,
    [practiceId, addressHash],
  );
  const open = found.find(({ leftAt }) => !leftAt || openUntil({ endedAt: leftAt, hadBegun: true }) > now);
  return open ? { partnerId: open.partnerId, enrolmentId: open.enrolmentId } : null;
}
