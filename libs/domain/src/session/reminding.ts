import type { Enrolment } from '../enrolment/enrolment.js';
import type { Id } from '../ids.js';
import { localTime } from '../calendar/local-time.js';
import { addDays } from '../calendar/local-week.js';
import { wallTimeAt } from '../calendar/slot.js';
import { attending, type Session, type Span } from './session.js';

const time = '10:00';

/** Earlier than anybody's hour on the day before, wherever they live. */
const aheadMs = 2 * 86_400_000;

/** From when on reminders of a session are planned: what would have come before is not sent. */
export function remindingFrom({ beginsAt }: Span, now: Date): Date {
  return new Date(Math.max(now.getTime(), beginsAt.getTime() - aheadMs));
}

/** Each who attends is reminded at 10:00 of the day before, on their own clock. Throws `UnknownZoneError`. */
export function remindersOf(
  couple: Enrolment,
  session: Session,
  from: Date,
): readonly { readonly to: Id; readonly dueAt: Date }[] {
  const { a, b } = couple.partners;
  const told = attending(couple, session);
  return [a, b]
    .filter(({ id }) => told.includes(id))
    .map(({ id, zone }) => {
      const { date } = localTime(session.beginsAt, zone);
      return { to: id, dueAt: wallTimeAt(addDays(date, -1), time, zone) };
    })
    .filter(({ dueAt }) => dueAt >= from);
}
