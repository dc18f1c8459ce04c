import { loadEnrolment } from '@troth/database';
import { because, reviewFindings } from '@troth/programme';
import type { SlotHandler } from '../slot-handler.js';

/** Time alone has changed what is found of a couple, such as words that have stayed unread. */
export const lookAgain: SlotHandler = async (slots, work) => {
  for (const { id, practiceId, subjectId: enrolmentId } of slots) {
    const couple = await loadEnrolment(work.tx, { practiceId, enrolmentId });
    if (couple) await reviewFindings(because(work, id), couple);
  }
};
