import { dateMessages, type Weekday } from '@troth/domain';
import type { Say } from '@troth/messages';

const numbers: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** ISO weekdays as choices for a select. */
export const weekdayChoices = (say: Say) =>
  dateMessages.weekdays.map((weekday, index) => ({ value: String(index + 1), label: say(weekday) }));

/** The weekday that was chosen in such a select. */
export const chosenWeekday = (value: string) => numbers.find((weekday) => String(weekday) === value);

/** The name of an ISO weekday (1 is Monday). */
export const weekdayName = (weekday: number, say: Say) => say(dateMessages.weekdays[weekday - 1]!);
