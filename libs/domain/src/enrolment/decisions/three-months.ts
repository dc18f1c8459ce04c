/** Three calendar months later in UTC, at the same time of day; the last of a month that is shorter. */
export function threeMonthsFrom(end: Date): Date {
  const month = end.getUTCMonth() + 3;
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const later = new Date(end);
  later.setUTCMonth(month, Math.min(end.getUTCDate(), lastDay));
  return later;
}
