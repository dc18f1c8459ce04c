import type { RecordedPromise } from './end.js';

/** One partner's promises that were due and count in no figure, as their maker told of them; in promises. */
export interface PromisesBeside {
  readonly excused: number;
  /** Asked about and not told of yet; it is asked about once more. */
  readonly notYet: number;
  readonly untold: number;
}

/** Nothing in it comes from the other partner. One that was let go, or was not asked about yet, is not in it. */
export function promisesBeside(promises: readonly RecordedPromise[]): PromisesBeside {
  const asked = promises.filter(({ ownWeek }) => ownWeek !== null);
  return {
    excused: asked.filter(({ end, own }) => end === 'marked' && own === 'excused').length,
    notYet: asked.filter(({ end }) => end === 'open').length,
    untold: asked.filter(({ end }) => end === 'untold').length,
  };
}
