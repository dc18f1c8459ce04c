import { eraseEnrolment, loadEnrolment, lockOtherRequests } from '@troth/database';
import { decide, type Enrolment } from '@troth/domain';
import type { Work } from '../work.js';

/**
 * Ends whole every other request of somebody who has just confirmed one: the people in it, links, slots, reminders. One
 * that was accepted meanwhile runs, and stays. Two that are confirmed at once take turns.
 */
export async function endOtherRequests(work: Work, { practiceId, partners }: Enrolment): Promise<void> {
  const { tx, now } = work;
  for (const enrolmentId of await lockOtherRequests(tx, { practiceId, partnerId: partners.a.id })) {
    const other = await loadEnrolment(tx, { practiceId, enrolmentId }, { lock: true });
    const decision = other && decide(other, { kind: 'replace-request' }, now, work.newId);
    if (!decision?.ok) continue;
    await work.record(decision.events);
    await eraseEnrolment(tx, { practiceId, enrolmentId }, { casesStay: true });
  }
}
