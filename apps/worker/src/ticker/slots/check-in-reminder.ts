import { turnsToRemind } from '@troth/programme';
import type { SlotHandler } from '../slot-handler.js';
import { mail } from './check-in.js';

/** One gentle reminder to those who have not answered while their week is still open. */
export const checkInReminder: SlotHandler = async (slots, work) => {
  await mail(await turnsToRemind(work, slots), work, 'check-in-reminder');
};
