import type { EnrolmentState } from '../enrolment/enrolment.js';
import { isReminded, isTheirTurn, type Rhythm } from './rhythm.js';

/** Where a couple's week stands. */
export type WeekState = 'planned' | 'open' | 'closed' | 'paused';

interface Turn {
  readonly state: EnrolmentState;
  readonly weekState: WeekState;
  readonly answered: boolean;
  readonly rhythm: Rhythm;
  readonly askedTheWeekBefore: boolean;
  /** Check-ins before this one that were asked, closed and left unanswered, in a row. */
  readonly unanswered: number;
}

const LATE_MS = 3_600_000;

type Runs = Pick<Turn, 'state' | 'weekState'>;

/** Whether a week can be asked of a partner: their programme runs, and the week has not been closed or paused. */
export function mayBeAsked({ state, weekState }: Runs): boolean {
  return state === 'active' && (weekState === 'planned' || weekState === 'open');
}

/** Whether a partner whose turn came is asked in it, or left in peace. */
export function isAsked({ rhythm, askedTheWeekBefore }: Turn): boolean {
  return isTheirTurn(rhythm, askedTheWeekBefore);
}

/** Whether a partner is to be reminded: they were asked, have not answered, still can, and have not been silent for long. */
export function mayBeReminded({ state, weekState, answered, rhythm, unanswered }: Turn): boolean {
  return state === 'active' && weekState === 'open' && !answered && isReminded(rhythm, unanswered);
}

/** After an outage the reminder waits its day from the asking, so that both don't arrive together. */
export function remindedFrom(dueAt: Date, askedAt: Date): Date {
  return askedAt.getTime() - dueAt.getTime() > LATE_MS ? askedAt : dueAt;
}
