import { addDays } from './local-week.js';
import { localTime } from './local-time.js';
import type { QuietHours } from './quiet-hours.js';
import { wallInstant } from './slot.js';

/**
 * The end of the quiet hours that an instant lies in, or null outside them. They are one stretch of time a night, from
 * the first instant at which the wall clock shows their start to the first at which it shows their end: an hour that
 * comes twice is quiet once. Throws `UnknownZoneError`.
 */
export function quietUntil(instant: Date, zone: string, hours: QuietHours | null): Date | null {
  if (!hours) return null;
  return (
    nightsAround(instant, zone, hours).find(({ from, until }) => from <= instant && instant < until)?.until ?? null
  );
}

/** When the next day begins for somebody: as their next quiet hours end, or, without any, at midnight. Throws `UnknownZoneError`. */
export function nextMorning(instant: Date, zone: string, hours: QuietHours | null): Date {
  if (!hours) return at(addDays(localTime(instant, zone).date, 1), '00:00', zone);
  return nightsAround(instant, zone, hours).find(({ until }) => until > instant)!.until;
}

function nightsAround(instant: Date, zone: string, { from, until }: QuietHours) {
  const { date } = localTime(instant, zone);
  const overMidnight = until <= from ? 1 : 0;
  return [-2, -1, 0, 1, 2]
    .map((days) => addDays(date, days))
    .map((day) => ({ from: at(day, from, zone), until: at(addDays(day, overMidnight), until, zone) }));
}

function at(date: string, time: string, zone: string): Date {
  return wallInstant(Date.parse(`${date}T${time}:00Z`), zone);
}
