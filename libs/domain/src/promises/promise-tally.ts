import type { RecordedPromise } from './end.js';
import type { OwnAnswer, SeenAnswer } from './promise.js';

/** What became of the promises that were to be told of, both views side by side, in promises. */
export interface PromiseTally {
  readonly promises: number;
  readonly own: Readonly<Record<OwnAnswer | 'untold', number>>;
  readonly seen: Readonly<Record<SeenAnswer | 'untold', number>>;
}

/** One that is open or was let go counts nowhere; one that its maker never told of counts as untold. */
export function promiseTally(promises: readonly RecordedPromise[]): PromiseTally {
  const told = promises.filter(({ end }) => end === 'marked' || end === 'untold');
  const own = (view: OwnAnswer | null) => told.filter((promise) => promise.own === view).length;
  const seen = (view: SeenAnswer | null) => told.filter((promise) => promise.seen === view).length;
  return {
    promises: told.length,
    own: { kept: own('kept'), partly: own('partly'), not: own('not'), excused: own('excused'), untold: own(null) },
    seen: {
      kept: seen('kept'),
      partly: seen('partly'),
      not: seen('not'),
      'cant-say': seen('cant-say'),
      untold: seen(null),
    },
  };
}
