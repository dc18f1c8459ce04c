import { decideEnrolment, eraseEnrolment, loadEnrolment } from '@troth/database';
import type { SlotHandler } from '../slot-handler.js';

/** The address was never confirmed: its owner may not be the one who signed up, so all that was written is erased. */
export const unconfirmedExpiry: SlotHandler = async (slots, { tx, now }) => {
  for (const { id, practiceId, subjectId: enrolmentId } of slots) {
    const couple = await loadEnrolment(tx, { practiceId, enrolmentId });
    if (!couple || couple.partners.a.confirmedAt) continue;
    const ended = await decideEnrolment(tx, { practiceId, enrolmentId }, { kind: 'expire-invitation' }, now, id);
    if (ended.ok) await eraseEnrolment(tx, { practiceId, enrolmentId });
  }
};
