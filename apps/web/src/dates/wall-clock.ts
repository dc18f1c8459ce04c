import type { LocalTime } from '@troth/contract';
import { dateMessages } from '@troth/domain';
import type { Say } from '@troth/messages';
import { messages } from './messages';

const { weekdays, shortWeekdays, months, shortMonths } = dateMessages;

/**
 * `2026-11-29T19:00:00+01:00` as "Sunday 29 November 2026, 19:00": the wall clock just as it is written.
 * No zone is worked out here; that is done by the API alone.
 */
export function wallClock(written: string, say: Say): string {
  const day = calendarDay(written, say);
  const time = timeIn(written);
  if (time === undefined) return day;
  return say(written.endsWith('Z') ? messages.dayAndTimeInUtc : messages.dayAndTime, { day, time });
}

/** "Sunday 29 November 2026, 19:00". */
export const localWords = ({ date, time }: LocalTime, say: Say) =>
  say(messages.dayAndTime, { day: calendarDay(date, say), time });

/** `2026-11-29…` as "Sunday 29 November 2026". */
export function calendarDay(iso: string, say: Say): string {
  const { year, month, day } = parts(iso);
  const weekday = say(weekdays[weekdayIndex(year, month, day)]!);
  return say(messages.day, { weekday, day, month: say(months[month - 1]!), year });
}

/** "Sun 29 Nov, 19:00", where the year goes without saying; the wall clock just as it is written. */
export function shortClock(written: string, say: Say): string {
  const { year, month, day } = parts(written);
  const weekday = say(shortWeekdays[weekdayIndex(year, month, day)]!);
  return say(messages.shortDayAndTime, { weekday, day: shortDay(written, say), time: timeIn(written) ?? '' });
}

/** `2026-11-29…` as "Sun 29 Nov". */
export function shortWeekday(iso: string, say: Say): string {
  const { year, month, day } = parts(iso);
  const weekday = say(shortWeekdays[weekdayIndex(year, month, day)]!);
  return say(messages.shortWeekday, { weekday, day: shortDay(iso, say) });
}

/** `2026-11-29…` as "29 Nov". */
export function shortDay(iso: string, say: Say): string {
  const { month, day } = parts(iso);
  return say(dateMessages.day, { day, month: say(shortMonths[month - 1]!) });
}

/** `2026-11-29…` as "29 Nov 2026". */
export function dayAndYear(iso: string, say: Say): string {
  const { year, month, day } = parts(iso);
  return say(messages.shortDayAndYear, { day, month: say(shortMonths[month - 1]!), year });
}

/** The calendar date `days` later, as `YYYY-MM-DD`; plain calendar arithmetic. */
export function daysLater(iso: string, days: number): string {
  const { year, month, day } = parts(iso);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

function timeIn(written: string): string | undefined {
  return /[T ](\d\d:\d\d)/.exec(written)?.[1];
}

/** From 0 for Monday. */
function weekdayIndex(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

function parts(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}
