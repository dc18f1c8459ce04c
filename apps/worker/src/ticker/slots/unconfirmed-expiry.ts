import { because, expireUnconfirmed } from '@troth/programme';
import type { SlotHandler } from '../slot-handler.js';

/** Nobody confirmed the address of a sign-up in its 7 days. */
export const unconfirmedExpiry: SlotHandler = async (slots, work) => {
  for (const { id, practiceId, subjectId: enrolmentId } of slots)
    await expireUnconfirmed(because(work, id), { practiceId, enrolmentId });
};
