import { addWeeks, wallReading, type LocalWeek } from './local-week.js';
import { weekOf } from './local-time.js';
import type { CheckInPreferences, Weekday } from './preferences.js';
import { firstEntry, zoneTable } from './zones/zone-table.js';

/** One partner's turn in one local week. The week is its key, never the instant. */
export interface Slot {
  readonly week: LocalWeek;
  readonly at: Date;
}

/**
 * The instant of a weekday and wall-clock time (`HH:MM`) in a local week. A time that the clocks skip moves forward
 * by the gap's length; of a time that comes twice it is the first (RFC 5545, 3.3.5). Throws `UnknownZoneError`.
 */
export function slotInstant(week: LocalWeek, weekday: Weekday, time: string, zone: string): Date {
  return wallInstant(wallReading(week, weekday, time), zone);
}

/** The same for a wall clock's reading as if it were UTC, in ms. Throws `UnknownZoneError`. */
export function wallInstant(wall: number, zone: string): Date {
  const table = zoneTable(zone);
  const entry = firstEntry(table, (offset) => wall + offset);
  const at = wall + table.offsets[entry]!;
  const begins = table.untils[entry - 1] ?? -Infinity;
  return new Date(at < begins ? wall + table.offsets[entry - 1]! : at);
}

/** The first instant of a local date `YYYY-MM-DD`. Throws `UnknownZoneError`. */
export function dayBegins(date: string, zone: string): Date {
  return wallInstant(Date.parse(`${date}T00:00:00Z`), zone);
}

/** The instant at which a wall clock shows a local date and time (`HH:MM`), by the same rule. Throws `UnknownZoneError`. */
export function wallTimeAt(date: string, time: string, zone: string): Date {
  return wallInstant(Date.parse(`${date}T${time}:00Z`), zone);
}

/** The first slot after an instant. Throws `UnknownZoneError`. */
export function nextSlot(preferences: CheckInPreferences, after: Date): Slot {
  let week = addWeeks(weekOf(after, preferences.zone), -1);
  for (;;) {
    const at = slotOf(week, preferences);
    if (at > after) return { week, at };
    week = addWeeks(week, 1);
  }
}

/** The instant of a partner's slot in a local week. Throws `UnknownZoneError`. */
export function slotOf(week: LocalWeek, { weekday, time, zone }: CheckInPreferences): Date {
  return slotInstant(week, weekday, time, zone);
}
