import { addDays } from '../calendar/local-week.js';

/** The day on which a promise that is made once more falls due: the same weekday, in the next week that is still to come. */
export function sameAgainOn(dueOn: string, today: string): string {
  const next = addDays(dueOn, 7);
  return next > today ? next : sameAgainOn(next, today);
}
