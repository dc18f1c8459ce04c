import type { Id } from '@troth/domain';
import type { Tx } from '../database.js';

/** Whom an address (its keyed hash, hex) signs in: their running programme, else the latest that came to its end. */
export async function findPartnerToSignIn(
  tx: Tx,
  practiceId: Id,
  addressHash: string,
): Promise<{ partnerId: Id; enrolmentId: Id } | null> {
  const [found]: { partnerId: Id; enrolmentId: Id }[] = await tx.query(
    `select p.id as "partnerId", p.enrolment_id as "enrolmentId"
     from partner p join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
     where p.practice_id = $1 and p.address_hash = decode($2, 'hex') and p.confirmed_at is not null
       and e.state in ('active', 'paused', 'completed')
     order by p.live desc, e.created_at desc limit 1`,
    [practiceId, addressHash],
  );
  return found ?? null;
}
