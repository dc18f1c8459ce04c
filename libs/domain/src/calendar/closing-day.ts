import type { Weekday } from './preferences.js';

/** The day on which a couple's week closes, counted from its Monday as 1: 8 and 9 are the Monday and Tuesday after it. */
export type ClosingDay = 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** In the practice's zone. */
export const closingTime = '18:00';

const daysToAnswer = 2;

/** The closing day that leaves two days to the one who is asked later: what a couple starts with. */
export function closingDayFor(...weekdays: readonly Weekday[]): ClosingDay {
  return (Math.max(...weekdays) + daysToAnswer) as ClosingDay;
}

/** Whether a closing day leaves time to answer to somebody who is asked on that weekday, in whatever zone. */
export function leavesTime(day: ClosingDay, weekday: Weekday): boolean {
  return weekday + daysToAnswer <= day;
}
