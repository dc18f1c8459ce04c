import type { LocalWeek } from '../calendar/local-week.js';

/** One week of one view: what was kept of what counts. A paused week, or one with `of` 0, is not counted. */
export interface WeekRate {
  readonly week: LocalWeek;
  readonly sum: number;
  readonly of: number;
  readonly frozen?: boolean;
}

/** A whole number 0–100, null before the third counted week, and how many counted weeks are behind it. */
export interface ConsistencyScore {
  readonly score: number | null;
  readonly weeks: number;
}

/** In counted weeks. With 6, one missed week after twelve good ones costs 14 points. */
export const scoreHalfLife = 6;

const shownFrom = 3;

/** The promise rates weighted by ½^(age in counted weeks ÷ 6), the latest at age 0. The order of input is of no matter. */
export function consistencyScore(weeks: readonly WeekRate[]): ConsistencyScore {
  const counted = countedWeeks(weeks);
  if (counted.length < shownFrom) return { score: null, weeks: counted.length };
  let kept = 0;
  let all = 0;
  counted.forEach(({ sum, of }, index) => {
    const weight = 0.5 ** ((counted.length - 1 - index) / scoreHalfLife);
    kept += weight * (sum / of);
    all += weight;
  });
  return { score: Math.round((100 * kept) / all), weeks: counted.length };
}

export interface ConsistencyPoint extends ConsistencyScore {
  readonly week: LocalWeek;
}

/** The score as it stood after each week, oldest first; a frozen week carries the score of the one before. */
export function consistencyOverTime(weeks: readonly WeekRate[]): readonly ConsistencyPoint[] {
  const sorted = oldestFirst(weeks);
  return sorted.map(({ week }, index) => ({ week, ...consistencyScore(sorted.slice(0, index + 1)) }));
}

/** The weeks that count, oldest first. */
export function countedWeeks(weeks: readonly WeekRate[]): readonly WeekRate[] {
  return oldestFirst(weeks.filter(({ of, frozen }) => !frozen && of > 0));
}

function oldestFirst(weeks: readonly WeekRate[]): readonly WeekRate[] {
  return [...weeks].sort((x, y) => (x.week < y.week ? -1 : x.week > y.week ? 1 : 0));
}
