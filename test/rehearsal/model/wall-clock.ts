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
  return instantOf(monday + weekday - 1, time, zone);
}

/** The instant at which a wall clock in the zone shows that time on that day, counted from 1970. */
function instantOf(day: number, time: string, zone: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const wall = day * DAY + (hours * 60 + minutes) * 60_000;
  const offsets = [offsetAt(zone, wall - DAY), offsetAt(zone, wall + DAY)];
  const fitting = offsets
    .map((offset) => wall - offset)
    .filter((instant) => instant + offsetAt(zone, instant) === wall);
  // Nothing fits where the clock jumps over that time: counted with the offset before the jump, it lands after it.
  return fitting.length > 0 ? Math.min(...fitting) : wall - offsets[0]!;
}

/** Hours of the day in which somebody wants no email that can wait. */
export interface Quiet {
  readonly from: string;
  readonly until: string;
}

/** When the quiet hours around an instant are over; null outside them, or without any. */
export function quietEnd(instant: number, zone: string, quiet: Quiet | null): number | null {
  return nights(instant, zone, quiet).find(({ from, until }) => from <= instant && instant < until)?.until ?? null;
}

/** The next time that quiet hours end, be it today; for somebody without any, the next midnight. */
export function morningAfter(instant: number, zone: string, quiet: Quiet | null): number {
  const morning = nights(instant, zone, quiet).find(({ until }) => until > instant);
  return morning?.until ?? instantOf(dayAt(instant, zone) + 1, '00:00', zone);
}

/** The day that a wall calendar in the zone shows, counted from 1970. */
export function dayAt(instant: number, zone: string): number {
  return Math.floor((instant + offsetAt(zone, instant)) / DAY);
}

function nights(instant: number, zone: string, quiet: Quiet | null): { from: number; until: number }[] {
  const today = dayAt(instant, zone);
  return [today - 1, today, today + 1].flatMap((day) => {
    if (!quiet) return [];
    const endsOn = quiet.from < quiet.until ? day : day + 1;
    return { from: instantOf(day, quiet.from, zone), until: instantOf(endsOn, quiet.until, zone) };
  });
}

/** The Monday of the week in which that instant lies, as a wall calendar in the zone shows it. */
export function mondayAt(instant: number, zone: string): Monday {
  const day = dayAt(instant, zone);
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** `2026-11-23 19:30` and the weekday (1 Monday … 7 Sunday), as a wall clock in the zone shows them. */
export function wallClock(instant: number, zone: string): { text: string; time: string; weekday: number } {
  const shown = new Date(instant + offsetAt(zone, instant)).toISOString();
  const day = dayAt(instant, zone);
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

/** Three calendar months later, on the last day of a shorter month; in milliseconds. */
export function threeMonthsFrom(end: number): number {
  const at = new Date(end);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + 3);
  const lastDay = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, lastDay));
  return at.getTime();
}
