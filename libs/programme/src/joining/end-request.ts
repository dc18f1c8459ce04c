import { eraseEnrolment, loadEnrolment, suppressMailbox, type EnrolmentRef, type PartnerRef } from '@troth/database';
import { decideEnrolment } from '../enrolment/decide-enrolment.js';
import type { Work } from '../work.js';

/** Nobody answered the invitation in its days: it ends, and what was kept of both for its sake is erased. */
export async function expireInvitation(work: Work, ref: EnrolmentRef): Promise<void> {
  const ended = await decideEnrolment(work, ref, { kind: 'expire-invitation' });
  if (ended.ok) await eraseEnrolment(work.tx, ref, { casesStay: true });
}

/** The address was never confirmed: its owner may not be the one who signed up, so all that was written is erased. */
export async function expireUnconfirmed(work: Work, ref: EnrolmentRef): Promise<void> {
  const couple = await loadEnrolment(work.tx, ref);
  if (couple && !couple.partners.a.confirmedAt) await expireInvitation(work, ref);
}

/** What was kept of both for the sake of an invitation that was declined or taken back is erased. */
export async function forgetInvitation({ tx, now }: Work, ref: EnrolmentRef, declinedBy?: PartnerRef): Promise<void> {
  // Of a no, the mailbox's hash stays, so that nobody asks there again.
  if (declinedBy) await suppressMailbox(tx, declinedBy, 'declined', now);
  await eraseEnrolment(tx, ref, { casesStay: true });
}
