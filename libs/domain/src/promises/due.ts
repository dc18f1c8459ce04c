import type { LocalWeek } from '../calendar/local-week.js';
import type { Id } from '../ids.js';
import type { PartnerPromise } from './promise.js';

/** One partner's check-in of one week: when it was asked, and what local date that was for them. */
export interface Asking {
  readonly partnerId: Id;
  readonly week: LocalWeek;
  readonly askedAt: Date;
  readonly localDate: string;
}

/**
 * The promises that their maker is asked about: in the first check-in after the making week on or after the due
 * date. What was asked in a week is asked there whenever the check-in is opened again.
 */
export function ownDue(promises: readonly PartnerPromise[], asking: Asking): readonly PartnerPromise[] {
  return promises.filter((promise) => {
    if (promise.makerId !== asking.partnerId) return false;
    if (promise.ownWeek) return promise.ownWeek === asking.week;
    return promise.madeWeek < asking.week && promise.dueOn <= asking.localDate;
  });
}

/** The other's promises that a partner is asked about: only once they were told of them, and on or after the due date. */
export function seenDue(promises: readonly PartnerPromise[], asking: Asking): readonly PartnerPromise[] {
  return promises.filter((promise) => {
    if (promise.makerId === asking.partnerId) return false;
    if (promise.seenWeek) return promise.seenWeek === asking.week;
    return promise.toldAt !== null && promise.toldAt < asking.askedAt && promise.dueOn <= asking.localDate;
  });
}

/** Open until the week closes in which its maker was asked about it. */
export function isOpen(promise: Pick<PartnerPromise, 'ownWeek'>, closed: ReadonlySet<LocalWeek>): boolean {
  return promise.ownWeek === null || !closed.has(promise.ownWeek);
}

/** The maker's open promises, leaving out the one made in `exceptWeek`, which an amended check-in replaces. */
export function openPromises(
  promises: readonly PartnerPromise[],
  makerId: Id,
  closed: ReadonlySet<LocalWeek>,
  exceptWeek?: LocalWeek,
): readonly PartnerPromise[] {
  return promises.filter(
    (promise) => promise.makerId === makerId && promise.madeWeek !== exceptWeek && isOpen(promise, closed),
  );
}
