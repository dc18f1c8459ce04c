import { isLiving, type Enrolment } from '../enrolment/enrolment.js';
import type { RefusalCode } from '../refusal.js';
import { endOf } from './end.js';
import { isDueDateAllowed, type NewPromise, type PartnerPromise } from './promise.js';

/** Whether its maker may still change a promise or let it go: until its day has come. `today` is the maker's local date. */
export function mayChange(promise: PartnerPromise, today: string): boolean {
  return endOf(promise) === 'open' && promise.own.week === null && today < promise.dueOn;
}

/** Why a promise cannot be changed to other words or another day, or be let go, which is `null`; null where it can. */
export function refusedChange(
  enrolment: Enrolment,
  promise: PartnerPromise,
  to: NewPromise | null,
  today: string,
): RefusalCode | null {
  if (!isLiving(enrolment)) return 'already-ended';
  if (!mayChange(promise, today)) return 'promise-is-due';
  return to === null || isDueDateAllowed(to.dueOn, today) ? null : 'promise-date-out-of-range';
}
