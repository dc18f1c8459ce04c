import { decideEnrolment, eraseEnrolment } from '@troth/database';
import type { SlotHandler } from '../slot-handler.js';

/** Nobody answered the invitation in its 14 days: it ends, and what was kept of both for its sake is erased. */
export const invitationExpiry: SlotHandler = async (slots, { tx, now }) => {
  for (const { id, practiceId, subjectId: enrolmentId } of slots) {
    const ended = await decideEnrolment(tx, { practiceId, enrolmentId }, { kind: 'expire-invitation' }, now, id);
    if (ended.ok) await eraseEnrolment(tx, { practiceId, enrolmentId });
  }
};
