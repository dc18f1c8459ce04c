import type { PromiseAnswer } from '../promises/promise.js';

/** What was kept (`sum`) of what counts (`of`), in promises; frozen where nothing is left to count. */
export type PromiseRate = { readonly sum: number; readonly of: number } | 'frozen';

const worth: Readonly<Record<PromiseAnswer, number | null>> = {
  kept: 1,
  partly: 0.5,
  not: 0,
  excused: null,
  'cant-say': null,
};

/** Null where it does not count. */
export function worthOf(answer: PromiseAnswer): number | null {
  return worth[answer];
}

/** One partner's promise rate of one week in one view. Excused and can't-say drop out of both sums. */
export function promiseRate(answers: readonly PromiseAnswer[]): PromiseRate {
  const counted = answers.map(worthOf).filter((value) => value !== null);
  if (counted.length === 0) return 'frozen';
  return { sum: counted.reduce((total, value) => total + value, 0), of: counted.length };
}
