import { addDays } from '../calendar/local-week.js';
import { localTime } from '../calendar/local-time.js';
import type { Weekday } from '../calendar/preferences.js';
import { wallInstant } from '../calendar/slot.js';
import { dayEnds, type AnsweringHours } from './answering-hours.js';
import type { ReadingTimes } from './reading-in-words.js';

/** Whose clocks the hours are told by, and on whose they are read: IANA zones. */
interface Between {
  readonly coach: string;
  readonly reader: string;
}

/**
 * When a coach usually reads, on the clocks of a reader elsewhere: each of the coach's days at its next time that is not
 * over, so that a change of clocks on either side shows from its day on. Throws `UnknownZoneError`.
 */
export function hoursForReader(hours: AnsweringHours, zones: Between, now: Date): ReadingTimes[] {
  const today = localTime(now, zones.coach).date;
  const next = new Map<Weekday, Stretch>();
  for (let days = 0; days <= 7; days += 1) {
    const stretch = stretchOn(addDays(today, days), hours, zones.coach);
    const { weekday, until } = stretch;
    if (hours.weekdays.includes(weekday) && until > now && !next.has(weekday)) next.set(weekday, stretch);
  }
  return alike([...next.values()].map((stretch) => onClocksOf(zones.reader, stretch)));
}

interface Stretch {
  readonly weekday: Weekday;
  readonly from: Date;
  readonly until: Date;
}

function stretchOn(date: string, { from, until }: AnsweringHours, zone: string): Stretch {
  const at = (day: string, time: string) => wallInstant(Date.parse(`${day}T${time}:00Z`), zone);
  return {
    weekday: localTime(at(date, '12:00'), zone).weekday,
    from: at(date, from),
    until: at(until === dayEnds ? addDays(date, 1) : date, until),
  };
}

function onClocksOf(zone: string, { from, until }: Stretch): ReadingTimes {
  const [begins, ends] = [localTime(from, zone), localTime(until, zone)];
  return { weekdays: [begins.weekday], from: begins.time, until: ends.time, overnight: begins.date < ends.date };
}

/** Days of the same hours together. */
function alike(each: readonly ReadingTimes[]): ReadingTimes[] {
  const groups = new Map<string, ReadingTimes>();
  for (const { weekdays, ...times } of each) {
    const key = JSON.stringify(times);
    const together = new Set([...(groups.get(key)?.weekdays ?? []), ...weekdays]);
    groups.set(key, { ...times, weekdays: [...together].sort((one, other) => one - other) });
  }
  return [...groups.values()];
}
