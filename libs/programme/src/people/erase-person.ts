import {
  eraseEnrolment,
  erasePartner,
  isErased,
  loadEnrolment,
  type EnrolmentRef,
  type PartnerRef,
} from '@troth/database';
import { otherSide } from '@troth/domain';
import { decideEnrolment } from '../enrolment/decide-enrolment.js';
import { reviewFindings } from '../findings/review-findings.js';
import type { Work } from '../work.js';

/**
 * Erases one partner; where the other is erased already, the whole enrolment goes. Who is erased has left: a programme
 * that still runs ends for both.
 */
export async function erasePerson(work: Work, { practiceId, enrolmentId, partnerId }: EnrolmentRef & PartnerRef) {
  const ref = { practiceId, enrolmentId };
  const left = await decideEnrolment(work, ref, { kind: 'withdraw', by: { role: 'system' } });
  const enrolment = left.ok ? left.enrolment : await loadEnrolment(work.tx, ref, { lock: true });
  if (!enrolment) return;
  const { partners } = enrolment;
  const side = partners.a.id === partnerId ? 'a' : 'b';
  const other = partners[otherSide(side)].id;
  if (await isErased(work.tx, { practiceId, partnerId: other })) await eraseEnrolment(work.tx, ref);
  else {
    await erasePartner(work.tx, enrolment, side, work.now);
    await reviewFindings(work, enrolment);
  }
}
