import type { SlotHandler } from '../slot-handler.js';
import { mail, turnsOf } from './check-in.js';

/** One gentle reminder to those who have not answered while their week is still open. */
export const checkInReminder: SlotHandler = async (slots, ticking) => {
  const turns = await turnsOf(slots, ticking);
  const open = turns.filter(
    ({ state, weekState, answered }) => state === 'active' && weekState === 'open' && !answered,
  );
  await mail(open, ticking, 'check-in-reminder');
};
