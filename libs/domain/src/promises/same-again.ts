import { addDays, weekOfLocalDate } from '../calendar/local-week.js';

/** The day on which a promise that is made once more falls due: the same weekday of next week, as `today` sees it. */
export function sameAgainOn(dueOn: string, today: string): string {
  return weekOfLocalDate(dueOn) > weekOfLocalDate(today) ? dueOn : sameAgainOn(addDays(dueOn, 7), today);
}
