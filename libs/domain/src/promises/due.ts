import { addDays, type LocalWeek } from '../calendar/local-week.js';
import type { Id } from '../ids.js';
import { asTold } from './known.js';
import type { AskedView, PartnerPromise, PromiseAnswer, PromiseView } from './promise.js';

/** One partner's check-in of one week: when it was asked, and what local date that was for them. */
export interface Asking {
  readonly partnerId: Id;
  readonly week: LocalWeek;
  readonly askedAt: Date;
  readonly localDate: string;
}

/** A promise that a check-in is to ask about. */
export interface AskedAbout {
  readonly promiseId: Id;
  readonly view: PromiseView;
  readonly again: boolean;
}

/** What was seen is no longer asked about after this: nobody remembers it well. */
const seenWithinDays = 28;

/**
 * What a check-in is to ask about beside what it asks already: in each view at most one promise, the one that has been due
 * longest. What its week left unanswered is asked about once more; what was let go, never.
 */
export function askAbout(promises: readonly PartnerPromise[], asking: Asking): readonly AskedAbout[] {
  const one = (view: PromiseView, due: readonly PartnerPromise[]) => {
    if (askedIn(promises, asking, view).length > 0) return [];
    const [first] = [...due].sort((x, y) => (x.dueOn + x.id < y.dueOn + y.id ? -1 : 1));
    return first ? [{ promiseId: first.id, view, again: first[view].again || first[view].week !== null }] : [];
  };
  const mine = promises.filter(({ makerId }) => makerId === asking.partnerId);
  const others = promises.filter(({ makerId }) => makerId !== asking.partnerId);
  return [
    ...one(
      'own',
      mine.filter((promise) => isOwnDue(promise, asking)),
    ),
    ...one(
      'seen',
      others.filter((promise) => isSeenDue(promise, asking)),
    ),
  ];
}

/** The promises that a check-in asks about in one view; what was asked stays so whenever it is opened again. */
export function askedIn(
  promises: readonly PartnerPromise[],
  { partnerId, week }: Pick<Asking, 'partnerId' | 'week'>,
  view: PromiseView,
): readonly PartnerPromise[] {
  return promises.filter(
    (promise) => (promise.makerId === partnerId) === (view === 'own') && promise[view].week === week,
  );
}

/** In a check-in after the making week, on or after the due date. */
function isOwnDue({ madeWeek, dueOn, letGoAt, own }: PartnerPromise, { week, localDate }: Asking): boolean {
  return letGoAt === null && madeWeek < week && dueOn <= localDate && canBeAsked(own);
}

/**
 * Only once they were told of it as it is now, or where a change of it is held, as it was told: not to be asked would tell
 * the change. On or after the due date, and not long after.
 */
function isSeenDue(promise: PartnerPromise, { askedAt, localDate }: Asking): boolean {
  const { letGoAt, toldAt, toldWords, held, seen } = promise;
  const isOther = toldWords === null ? letGoAt !== null : !held;
  if (isOther || toldAt === null || toldAt >= askedAt) return false;
  const { dueOn } = asTold(promise);
  return dueOn <= localDate && dueOn >= addDays(localDate, -seenWithinDays) && canBeAsked(seen);
}

function canBeAsked({ week, over, again, answer }: AskedView<PromiseAnswer>): boolean {
  return answer === null && (week === null || (over && !again));
}
