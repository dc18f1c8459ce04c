import type { EnrolmentState } from '../enrolment/enrolment.js';

/** Where a couple's week stands. */
export type WeekState = 'planned' | 'open' | 'closed' | 'paused';

interface Turn {
  readonly state: EnrolmentState;
  readonly weekState: WeekState;
  readonly answered: boolean;
}

const LATE_MS = 3_600_000;

/** Whether a partner is to be asked: their programme runs, and the week has not been closed or paused. */
export function mayBeAsked({ state, weekState }: Turn): boolean {
  return state === 'active' && (weekState === 'planned' || weekState === 'open');
}

/** Whether a partner is to be reminded: they were asked, have not answered, and still can. */
export function mayBeReminded({ state, weekState, answered }: Turn): boolean {
  return state === 'active' && weekState === 'open' && !answered;
}

/** After an outage the reminder waits its day from the asking, so that both don't arrive together. */
export function remindedFrom(dueAt: Date, askedAt: Date): Date {
  return askedAt.getTime() - dueAt.getTime() > LATE_MS ? askedAt : dueAt;
}
