const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** ISO weekdays as choices for a select. */
export const weekdays = names.map((label, index) => ({ value: String(index + 1), label }));

/** The name of an ISO weekday (1 is Monday). */
export const weekdayName = (weekday: number) => names[weekday - 1] ?? '';
