import type { LocalWeek } from '../calendar/local-week.js';
import type { Id } from '../ids.js';
import type { OwnAnswer, PartnerPromise, PromiseView, SeenAnswer } from './promise.js';

/** How a promise stands in its maker's view: `untold` was asked about twice, and never answered. */
export const promiseEnds = ['open', 'marked', 'untold', 'let-go'] as const;

export type PromiseEnd = (typeof promiseEnds)[number];

/** What became of a promise, with both marks side by side, and the weeks in which they were asked for last. */
export interface RecordedPromise {
  readonly id: Id;
  readonly madeWeek: LocalWeek;
  readonly dueOn: string;
  readonly own: OwnAnswer | null;
  readonly seen: SeenAnswer | null;
  readonly ownWeek: LocalWeek | null;
  readonly seenWeek: LocalWeek | null;
  readonly end: PromiseEnd;
}

export function endOf({ letGoAt, own }: Pick<PartnerPromise, 'letGoAt' | 'own'>): PromiseEnd {
  if (letGoAt !== null) return 'let-go';
  if (own.answer !== null) return 'marked';
  return isLeftUntold(own) ? 'untold' : 'open';
}

export function recordedPromise(promise: PartnerPromise): RecordedPromise {
  const { id, madeWeek, dueOn, own, seen } = promise;
  const marks = { own: own.answer, seen: seen.answer, ownWeek: own.week, seenWeek: seen.week };
  return { id, madeWeek, dueOn, ...marks, end: endOf(promise) };
}

/** Whether nobody is asked about it in this view any more. */
export function isLeftUntold({ week, over, again, answer }: PartnerPromise[PromiseView]): boolean {
  return answer === null && week !== null && over && again;
}

/** The maker's open promises, leaving out the one made in `exceptWeek`, which an amended check-in replaces. */
export function openPromises(
  promises: readonly PartnerPromise[],
  makerId: Id,
  exceptWeek?: LocalWeek,
): readonly PartnerPromise[] {
  return promises.filter(
    (promise) => promise.makerId === makerId && promise.madeWeek !== exceptWeek && endOf(promise) === 'open',
  );
}
