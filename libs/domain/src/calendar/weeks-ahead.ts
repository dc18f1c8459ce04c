import type { Side } from '../enrolment/partner.js';
import { closingOf, type Closing } from './closing.js';
import type { CheckInPreferences } from './preferences.js';
import { addWeeks, compareWeeks, type LocalWeek } from './local-week.js';
import { dueOf, planWeek, replan, type AskedBefore, type CouplePreferences, type WeekPlan } from './week-plan.js';

/** A week that is planned or open. */
export interface UnfinishedWeek extends WeekPlan {
  /** When each partner was asked in it; null where that is still to come. */
  readonly asked: Readonly<Record<Side, Date | null>>;
}

/**
 * A couple's weeks from one to another, in order. This week and the next are planned at every moment: a week's closing
 * plans the one after the next, so that no partner's check-in decides what exists. Throws `UnknownZoneError`.
 */
export function planInOrder(
  { first, last }: { readonly first: LocalWeek; readonly last: LocalWeek },
  couple: CouplePreferences,
  lastAsked: AskedBefore,
  now: Date,
): WeekPlan[] {
  const plans: WeekPlan[] = [];
  let before = lastAsked;
  for (let week = first; compareWeeks(week, last) <= 0; week = addWeeks(week, 1)) {
    const plan = planWeek(week, couple, before, now);
    plans.push(plan);
    before = { a: plan.aDueAt, b: plan.bDueAt };
  }
  return plans;
}

/** The weeks that are planned when this one begins to be the couple's. */
export function weeksFrom(first: LocalWeek): { first: LocalWeek; last: LocalWeek } {
  return { first, last: addWeeks(first, 1) };
}

/** What a partner changed, with the couple's closing where that moved along. */
export interface ChangedPreferences {
  readonly side: Side;
  readonly preferences: CheckInPreferences;
  readonly movedClosing: Closing | null;
}

/**
 * A couple's unfinished weeks, earliest first, after a partner changed when they want to be asked. The week that
 * closes next closes when it was said to; a closing day that moved counts from the one after. `lastAsked` is when each
 * was asked before these weeks. Throws `UnknownZoneError`.
 */
export function weeksAfterChange<Week extends UnfinishedWeek>(
  weeks: readonly Week[],
  { side, preferences, movedClosing }: ChangedPreferences,
  lastAsked: AskedBefore,
  now: Date,
): Week[] {
  const closing = weeks.map((week, index): Week =>
    movedClosing && index > 0
      ? { ...week, closesAt: closingOf(week.week, movedClosing), closingDay: movedClosing.day }
      : week,
  );
  return inOrder(closing, side, preferences, lastAsked[side], now);
}

/**
 * The same weeks as newer zone data would have them: their closing, and the partners still to be asked, as if they had
 * changed their mind; so nobody is asked twice, nor left out. Throws `UnknownZoneError`.
 */
export function weeksInNewerZones<Week extends UnfinishedWeek>(
  weeks: readonly Week[],
  couple: Readonly<Record<Side, CheckInPreferences>> & { readonly practiceZone: string },
  lastAsked: AskedBefore,
  now: Date,
): Week[] {
  const closing = weeks.map((week): Week => {
    const { closingDay: day } = week;
    return day ? { ...week, closesAt: closingOf(week.week, { day, zone: couple.practiceZone }) } : week;
  });
  const ofA = inOrder(closing, 'a', couple.a, lastAsked.a, now);
  return inOrder(ofA, 'b', couple.b, lastAsked.b, now);
}

/** Each week of one side with regard to the one before it, which may have moved. */
function inOrder<Week extends UnfinishedWeek>(
  weeks: readonly Week[],
  side: Side,
  preferences: CheckInPreferences,
  lastAsked: Date | null,
  now: Date,
): Week[] {
  let before = lastAsked;
  return weeks.map((week): Week => {
    const planned = week.asked[side] ? week : { ...week, ...replan(week, side, preferences, before, now) };
    before = planned.asked[side] ?? dueOf(planned, side);
    return planned;
  });
}
