import { decide, type Enrolment, type Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import { idsAt } from '../connection/ids.js';
import { loadEnrolment } from './enrolments.js';
import { eraseEnrolment } from './erase-enrolment.js';
import { appendEvents } from '../outbox/events.js';

/**
 * Ends whole every other request of somebody who has just confirmed one: the people in it, links, slots, reminders. One
 * that was accepted meanwhile runs, and stays. Two that are confirmed at once take turns.
 */
export async function endOtherRequests(tx: Tx, { practiceId, id, partners }: Enrolment, now: Date): Promise<void> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('confirmed ' || encode(address_hash, 'hex'), 0))
     from partner where practice_id = $1 and id = $2`,
    [practiceId, partners.a.id],
  );
  const others: { enrolmentId: Id }[] = await tx.query(
    `select o.enrolment_id as "enrolmentId"
     from partner me
     join partner o on o.practice_id = me.practice_id and o.address_hash = me.address_hash and o.side = 'a' and o.id <> me.id
     join enrolment e on e.practice_id = o.practice_id and e.id = o.enrolment_id and e.state = 'awaiting-partner'
     where me.practice_id = $1 and me.id = $2 and o.enrolment_id <> $3 order by o.enrolment_id`,
    [practiceId, partners.a.id, id],
  );
  for (const { enrolmentId } of others) {
    const other = await loadEnrolment(tx, { practiceId, enrolmentId }, { lock: true });
    const decision = other && decide(other, { kind: 'replace-request' }, now, idsAt(now));
    if (!decision?.ok) continue;
    await appendEvents(tx, decision.events);
    await eraseEnrolment(tx, { practiceId, enrolmentId });
  }
}
