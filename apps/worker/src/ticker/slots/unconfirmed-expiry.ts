import { eraseEnrolment, loadEnrolment } from '@troth/database';
import { because, decideEnrolment } from '@troth/programme';
import type { SlotHandler } from '../slot-handler.js';

/** The address was never confirmed: its owner may not be the one who signed up, so all that was written is erased. */
export const unconfirmedExpiry: SlotHandler = async (slots, work) => {
  for (const { id, practiceId, subjectId: enrolmentId } of slots) {
    const couple = await loadEnrolment(work.tx, { practiceId, enrolmentId });
    if (!couple || couple.partners.a.confirmedAt) continue;
    const ended = await decideEnrolment(because(work, id), { practiceId, enrolmentId }, { kind: 'expire-invitation' });
    if (ended.ok) await eraseEnrolment(work.tx, { practiceId, enrolmentId });
  }
};
