import moment from 'moment-timezone';

// Written apart from the programme's calendar, on purpose: two who were asked the same thing and agree.

const DAY = 86_400_000;

/** When somebody wants to be asked. */
export interface Wish {
  readonly zone: string;
  readonly weekday: number;
  readonly time: string;
}

/** The Monday that a week begins with, in days since 1970; weeks are counted by their Mondays here, not by ISO names. */
export type Monday = number;

/** The instant at which a wall clock in the zone shows that weekday and time, in the week of that Monday. */
export function askedAt(monday: Monday, { zone, weekday, time }: Wish): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const wall = (monday + weekday - 1) * DAY + (hours * 60 + minutes) * 60_000;
  const offsets = [offsetAt(zone, wall - DAY), offsetAt(zone, wall + DAY)];
  const fitting = offsets
    .map((offset) => wall - offset)
    .filter((instant) => instant + offsetAt(zone, instant) === wall);
  // Nothing fits where the clock jumps over that time: counted with the offset before the jump, it lands after it.
  return fitting.length > 0 ? Math.min(...fitting) : wall - offsets[0]!;
}

/** The Monday of the week in which that instant lies, as a wall calendar in the zone shows it. */
export function mondayAt(instant: number, zone: string): Monday {
  const day = Math.floor((instant + offsetAt(zone, instant)) / DAY);
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** `2026-11-23 19:30` and the weekday (1 Monday … 7 Sunday), as a wall clock in the zone shows them. */
export function wallClock(instant: number, zone: string): { text: string; time: string; weekday: number } {
  const shown = new Date(instant + offsetAt(zone, instant)).toISOString();
  const day = Math.floor((instant + offsetAt(zone, instant)) / DAY);
  const text = `${shown.slice(0, 10)} ${shown.slice(11, 16)}`;
  return { text, time: shown.slice(11, 16), weekday: ((((day + 3) % 7) + 7) % 7) + 1 };
}

/** The name of the week: `2026-W48`. */
export function weekName(monday: Monday): string {
  const thursday = new Date((monday + 3) * DAY);
  const firstThursday = Date.UTC(thursday.getUTCFullYear(), 0, 1) / DAY;
  const number = Math.floor((monday + 3 - firstThursday) / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`;
}

/** Milliseconds to add to UTC. */
function offsetAt(zone: string, instant: number): number {
  const known = moment.tz.zone(zone);
  if (!known) throw new Error(`No zone is called ${zone}`);
  return -known.utcOffset(instant) * 60_000;
}
