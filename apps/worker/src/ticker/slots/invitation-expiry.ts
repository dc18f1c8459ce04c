import { eraseEnrolment } from '@troth/database';
import { because, decideEnrolment } from '@troth/programme';
import type { SlotHandler } from '../slot-handler.js';

/** Nobody answered the invitation in its 14 days: it ends, and what was kept of both for its sake is erased. */
export const invitationExpiry: SlotHandler = async (slots, work) => {
  for (const { id, practiceId, subjectId: enrolmentId } of slots) {
    const ended = await decideEnrolment(because(work, id), { practiceId, enrolmentId }, { kind: 'expire-invitation' });
    if (ended.ok) await eraseEnrolment(work.tx, { practiceId, enrolmentId });
  }
};
