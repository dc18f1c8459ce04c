import { because, expireInvitation } from '@troth/programme';
import type { SlotHandler } from '../slot-handler.js';

/** Nobody answered the invitation in its 14 days. */
export const invitationExpiry: SlotHandler = async (slots, work) => {
  for (const { id, practiceId, subjectId: enrolmentId } of slots)
    await expireInvitation(because(work, id), { practiceId, enrolmentId });
};
