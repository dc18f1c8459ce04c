import { closingTime } from './closing-day.js';
import { localTime, weekOf } from './local-time.js';
import { addWeeks } from './local-week.js';
import { slotInstant } from './slot.js';

/**
 * When a pause of that many weeks ends by itself: on the same weekday, at the hour at which weeks close, in the practice's
 * zone. Nothing of either partner's is in it. Throws `UnknownZoneError`.
 */
export function pauseEnd(weeks: number, now: Date, zone: string): Date {
  return slotInstant(addWeeks(weekOf(now, zone), weeks), localTime(now, zone).weekday, closingTime, zone);
}
