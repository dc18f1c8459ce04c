import type { Side } from '../enrolment/partner.js';
import type { ClosingDay } from './closing-day.js';
import { closingOf, hoursToAnswer, type Closing } from './closing.js';
import { wallReading, type LocalWeek } from './local-week.js';
import type { CheckInPreferences } from './preferences.js';
import { slotOf, wallInstant } from './slot.js';

/** When both partners are asked in one couple week, and when it closes. */
export interface WeekPlan {
  readonly week: LocalWeek;
  readonly aDueAt: Date;
  readonly bDueAt: Date;
  readonly closesAt: Date;
  /** The day that its closing was worked out from; null where the version before planned it. */
  readonly closingDay: ClosingDay | null;
}

/** What a couple's weeks are planned from. */
export interface CouplePreferences {
  readonly a: CheckInPreferences;
  readonly b: CheckInPreferences;
  readonly closing: Closing;
}

/** When each partner was asked, or is to be asked, in the week before; null where there is none. */
export type AskedBefore = Readonly<Record<Side, Date | null>>;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Between two check-ins of one person lie at least this many hours. */
export const hoursBetween = 20;

/** An unanswered check-in is followed by one reminder this long after it was due. */
const hoursUntilReminder = 24;

/**
 * The plan of one week. Each partner is asked in their own slot, or, where that is over or too close to their
 * last check-in, at their usual time of the first day after it. Throws `UnknownZoneError`.
 */
export function planWeek(week: LocalWeek, couple: CouplePreferences, before: AskedBefore, now: Date): WeekPlan {
  const closesAt = closingOf(week, couple.closing);
  const due = (side: Side) => dueIn(week, couple[side], latestOf(now, apart(before[side])), closesAt);
  return { week, aDueAt: due('a'), bDueAt: due('b'), closesAt, closingDay: couple.closing.day };
}

/**
 * A week that was planned and not yet asked of this side, after that side changed when they want to be asked. A new
 * slot is taken where it is still to come and leaves time to answer; otherwise this week's stays and the change begins
 * with the next. When the week closes does not move. Throws `UnknownZoneError`.
 */
export function replan(
  current: WeekPlan,
  side: Side,
  preferences: CheckInPreferences,
  before: Date | null,
  now: Date,
): WeekPlan {
  const slot = slotOf(current.week, preferences);
  const standing = dueOf(current, side);
  const tooLate = slot > lastToAnswer(current.closesAt);
  const stays = standing <= now || slot <= now || tooLate;
  // What stays may be too close to the week before it, which may have moved.
  const due = stays
    ? latestOf(standing, apart(before))!
    : dueIn(current.week, preferences, apart(before), current.closesAt);
  return side === 'a' ? { ...current, aDueAt: due } : { ...current, bDueAt: due };
}

/** When the one reminder of an unanswered check-in is due. */
export function reminderAt(dueAt: Date): Date {
  return new Date(dueAt.getTime() + hoursUntilReminder * hourMs);
}

/** When a side is asked in a planned week. */
export function dueOf(plan: WeekPlan, side: Side): Date {
  return side === 'a' ? plan.aDueAt : plan.bDueAt;
}

/** The slot in a week, or the same time of the first day after it that is not before `from`; never too late to answer. */
function dueIn(week: LocalWeek, preferences: CheckInPreferences, from: Date | null, closesAt: Date): Date {
  const wall = wallReading(week, preferences.weekday, preferences.time);
  for (let day = 0; ; day += 1) {
    const at = wallInstant(wall + day * dayMs, preferences.zone);
    if (from && at < from) continue;
    // Only beside a week that the version before had planned can it be later than this.
    return earlierOf(at, lastToAnswer(closesAt));
  }
}

function lastToAnswer(closesAt: Date): Date {
  return new Date(closesAt.getTime() - hoursToAnswer * hourMs);
}

function apart(before: Date | null): Date | null {
  return before && new Date(before.getTime() + hoursBetween * hourMs);
}

function latestOf(...instants: readonly (Date | null | undefined)[]): Date | null {
  return instants.reduce<Date | null>((latest, at) => (at && (!latest || at > latest) ? at : latest), null);
}

function earlierOf(one: Date, other: Date): Date {
  return one < other ? one : other;
}
