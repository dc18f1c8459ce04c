import type { Side } from '../enrolment/partner.js';
import { addWeeks, compareWeeks, type LocalWeek } from './local-week.js';
import type { CheckInPreferences } from './preferences.js';
import { nextSlot, slotOf } from './slot.js';

/** When both partners are asked in one couple week, and when it closes: 48 hours after the later of the two. */
export interface WeekPlan {
  readonly week: LocalWeek;
  readonly aDueAt: Date;
  readonly bDueAt: Date;
  readonly closesAt: Date;
}

const hourMs = 3_600_000;

/** A week stays open this long after the later check-in was due, whoever answered. */
export const hoursUntilClose = 48;

/** An unanswered check-in is followed by one reminder this long after it was due. */
export const hoursUntilReminder = 24;

/** The plan of one week for both partners. Throws `UnknownZoneError`. */
export function planWeek(week: LocalWeek, a: CheckInPreferences, b: CheckInPreferences): WeekPlan {
  return plan(week, slotOf(week, a), slotOf(week, b));
}

/**
 * The first week after a start or a resume: both slots still to come, and later than every week that was asked
 * before. Throws `UnknownZoneError`.
 */
export function planFirstWeek(
  a: CheckInPreferences,
  b: CheckInPreferences,
  now: Date,
  asked: ReadonlySet<LocalWeek>,
): WeekPlan {
  const weeks = [nextSlot(a, now).week, nextSlot(b, now).week, ...[...asked].map((week) => addWeeks(week, 1))];
  const latest = weeks.reduce((one, other) => (compareWeeks(other, one) > 0 ? other : one));
  return planWeek(latest, a, b);
}

/**
 * A week that was planned and not yet asked of this side, after that side changed when they want to be asked. A new
 * slot still to come is taken; otherwise this week's stays and the change begins with the next. Throws `UnknownZoneError`.
 */
export function replan(current: WeekPlan, side: Side, preferences: CheckInPreferences, now: Date): WeekPlan {
  const due = slotOf(current.week, preferences);
  const standing = side === 'a' ? current.aDueAt : current.bDueAt;
  if (due <= now || standing <= now) return current;
  return side === 'a' ? plan(current.week, due, current.bDueAt) : plan(current.week, current.aDueAt, due);
}

/**
 * A week as newer zone data would have it: whoever is still to be asked moves to where their own wall-clock time has
 * gone, as if they had changed their mind; so nobody is asked twice, nor left out. Throws `UnknownZoneError`.
 */
export function replanForZones(
  current: WeekPlan & { readonly asked: Readonly<Record<Side, boolean>> },
  preferences: Readonly<Record<Side, CheckInPreferences>>,
  now: Date,
): WeekPlan {
  const waiting = (['a', 'b'] as const).filter((side) => !current.asked[side]);
  return waiting.reduce<WeekPlan>((week, side) => replan(week, side, preferences[side], now), current);
}

/** When the one reminder of an unanswered check-in is due. */
export function reminderAt(dueAt: Date): Date {
  return new Date(dueAt.getTime() + hoursUntilReminder * hourMs);
}

function plan(week: LocalWeek, aDueAt: Date, bDueAt: Date): WeekPlan {
  const later = Math.max(aDueAt.getTime(), bDueAt.getTime());
  return { week, aDueAt, bDueAt, closesAt: new Date(later + hoursUntilClose * hourMs) };
}
