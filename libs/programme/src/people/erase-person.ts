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
 * that still runs ends for both. `casesStay` leaves open safety cases to those who look after them.
 */
export async function erasePerson(
  work: Work,
  { practiceId, enrolmentId, partnerId }: EnrolmentRef & PartnerRef,
  { casesStay = false } = {},
) {
  const ref = { practiceId, enrolmentId };
  const left = await decideEnrolment(work, ref, { kind: 'withdraw', by: { role: 'system' } });
  const enrolment = left.ok ? left.enrolment : await loadEnrolment(work.tx, ref, { lock: true });
  if (!enrolment) return;
  const { partners } = enrolment;
  const side = partners.a.id === partnerId ? 'a' : 'b';
  const other = partners[otherSide(side)].id;
  if (await isErased(work.tx, { practiceId, partnerId: other })) await eraseEnrolment(work.tx, ref, { casesStay });
  else {
    await erasePartner(work.tx, enrolment, side, work.now, { casesStay });
    await reviewFindings(work, enrolment);
  }
}

/**
 * Erases the one who asks for it; what only waits for the other's answer goes whole. Somebody else may have pressed the
 * button: what was said about safety stays until it was looked at.
 */
export async function eraseOneself(work: Work, oneself: EnrolmentRef & PartnerRef): Promise<void> {
  const enrolment = await loadEnrolment(work.tx, oneself, { lock: true });
  if (enrolment?.state === 'awaiting-partner') await eraseEnrolment(work.tx, oneself, { casesStay: true });
  else await erasePerson(work, oneself, { casesStay: true });
}
