import { erasePartner, loadEnrolment, type EnrolmentRef, type PartnerRef } from '@troth/database';
import { decideEnrolment } from '../enrolment/decide-enrolment.js';
import type { Work } from '../work.js';

/** Erases one partner. Who is erased has left: a programme that still runs ends for both. */
export async function erasePerson(work: Work, { practiceId, enrolmentId, partnerId }: EnrolmentRef & PartnerRef) {
  const ref = { practiceId, enrolmentId };
  const left = await decideEnrolment(work, ref, { kind: 'withdraw', by: { role: 'system' } });
  const enrolment = left.ok ? left.enrolment : await loadEnrolment(work.tx, ref, { lock: true });
  if (!enrolment) return;
  await erasePartner(work.tx, enrolment, enrolment.partners.a.id === partnerId ? 'a' : 'b', work.now);
}
