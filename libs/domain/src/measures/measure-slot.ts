import type { CheckInPreferences, Weekday } from '../calendar/preferences.js';
import { nextSlot } from '../calendar/slot.js';

const daysAfterCheckIn = 4;

/** When a partner is asked for a measure: at their own hour, four days after a check-in of theirs and three before the next. */
export function measureSlot({ zone, weekday, time }: CheckInPreferences, after: Date): Date {
  const between = (((weekday - 1 + daysAfterCheckIn) % 7) + 1) as Weekday;
  return nextSlot({ zone, weekday: between, time }, after).at;
}
