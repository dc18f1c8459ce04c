import { localTime } from './local-time.js';
import { usualQuietHours } from './quiet-hours.js';
import { nextMorning, quietUntil } from './quiet-until.js';

/** A day of a coach's, `YYYY-MM-DD`, and the instant at which an alert can reach them on it. */
export interface AlertDay {
  readonly day: string;
  readonly at: Date;
}

/** The day on which an alert that is asked for now reaches a coach, and the day after. Throws `UnknownZoneError`. */
export function alertDays(now: Date, zone: string): readonly [first: AlertDay, next: AlertDay] {
  const first = quietUntil(now, zone, usualQuietHours) ?? now;
  const next = nextMorning(first, zone, usualQuietHours);
  return [dayAt(first, zone), dayAt(next, zone)];
}

function dayAt(at: Date, zone: string): AlertDay {
  return { day: localTime(at, zone).date, at };
}
