import { closingTime, type ClosingDay } from './closing-day.js';
import { addWeeks, wallReading, type LocalWeek } from './local-week.js';
import { weekOf } from './local-time.js';
import { slotInstant, wallInstant } from './slot.js';

/** When a couple's weeks close: their own day, at 18:00 in their practice's zone. Nothing of either partner's is in it. */
export interface Closing {
  readonly day: ClosingDay;
  readonly zone: string;
}

const hourMs = 3_600_000;

/** The zone in which each day begins first. */
const earliestZone = 'Pacific/Kiritimati';

/** From when on before its closing a week keeps the stage that it is in, and no couple starts with it. */
const hoursSettled = 48;

/** Whatever is changed when, a check-in can be answered for at least this long. */
export const hoursToAnswer = 16;

/** The instant at which a couple's week closes. Throws `UnknownZoneError`. */
export function closingOf(week: LocalWeek, { day, zone }: Closing): Date {
  return wallInstant(wallReading(week, day, closingTime), zone);
}

/** Whether a week that closes then is still to be asked as a whole: it can be a couple's first, or the first of a stage. */
export function canBegin(closesAt: Date, now: Date): boolean {
  return closesAt.getTime() - hoursSettled * hourMs > now.getTime();
}

/**
 * The first week after a start or a resume. It is the same whenever either partner is asked: it closes in two days at
 * the earliest, and nobody can have been asked in it before the pause. Throws `UnknownZoneError`.
 */
export function firstWeek(closing: Closing, now: Date, pausedAt: Date | null): LocalWeek {
  let week = addWeeks(weekOf(now, closing.zone), -2);
  while (!canBegin(closingOf(week, closing), now) || (pausedAt && beginsAt(week) <= pausedAt)) week = addWeeks(week, 1);
  return week;
}

/** Its first moment anywhere on earth. */
function beginsAt(week: LocalWeek): Date {
  return slotInstant(week, 1, '00:00', earliestZone);
}
