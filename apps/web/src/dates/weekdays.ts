import { weekdayNames, type Weekday } from '@troth/domain';

const numbers: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** ISO weekdays as choices for a select. */
export const weekdayChoices = () => numbers.map((weekday) => ({ value: String(weekday), label: weekdayName(weekday) }));

/** The weekday that was chosen in such a select. */
export const chosenWeekday = (value: string) => numbers.find((weekday) => String(weekday) === value);

/** The name of an ISO weekday (1 is Monday). */
export const weekdayName = (weekday: number) => weekdayNames[weekday - 1] ?? '';
