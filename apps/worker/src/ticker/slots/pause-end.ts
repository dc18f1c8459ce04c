import { because, endPause } from '@troth/programme';
import type { SlotHandler } from '../slot-handler.js';

/** The day has come until which a couple wanted to pause. */
export const pauseEnd: SlotHandler = async (slots, work) => {
  for (const { id, practiceId, subjectId: enrolmentId, localWeek } of slots)
    await endPause(because(work, id), { practiceId, enrolmentId }, localWeek);
};
