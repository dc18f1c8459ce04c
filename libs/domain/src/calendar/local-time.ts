import { weekOfLocalDate, type LocalWeek } from './local-week.js';
import type { Weekday } from './preferences.js';
import { firstEntry, zoneTable } from './zones/zone-table.js';

/** An instant as a wall clock shows it: `date` YYYY-MM-DD, `time` HH:MM, `offset` such as `+01:00`. */
export interface LocalTime {
  readonly date: string;
  readonly time: string;
  readonly weekday: Weekday;
  readonly offset: string;
  readonly zone: string;
}

/** What the wall clock shows in a zone at an instant. Throws `UnknownZoneError`. */
export function localTime(instant: Date, zone: string): LocalTime {
  const table = zoneTable(zone);
  const at = instant.getTime();
  const offset = table.offsets[firstEntry(table, () => at)]!;
  const wall = new Date(at - offset);
  const text = wall.toISOString();
  return {
    date: text.slice(0, 10),
    time: text.slice(11, 16),
    weekday: (((wall.getUTCDay() + 6) % 7) + 1) as Weekday,
    offset: offsetText(-offset),
    zone,
  };
}

/** The ISO week of the local date at an instant. Throws `UnknownZoneError`. */
export function weekOf(instant: Date, zone: string): LocalWeek {
  return weekOfLocalDate(localTime(instant, zone).date);
}

function offsetText(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
