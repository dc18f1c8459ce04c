import { addWeeks, compareWeeks, type LocalWeek } from '../calendar/local-week.js';

/** One week of one view: what was kept of what counts. A paused week, or one with `of` 0, is not counted. */
export interface WeekRate {
  readonly week: LocalWeek;
  readonly sum: number;
  readonly of: number;
  readonly frozen?: boolean;
  /** Something may count in it yet, so it is not a week without a counted promise. */
  readonly open?: boolean;
}

/** A whole number 0–100 and what is behind it; null before the third counted week, and once it has faded. */
export interface ConsistencyScore {
  readonly score: number | null;
  readonly weeks: number;
  readonly promises: number;
  readonly lastCounted: LocalWeek | null;
  /** The weeks that have closed since without a counted promise; paused ones are left out. */
  readonly idle: number;
}

/** In counted weeks. With 6, one missed week after twelve good ones costs 14 points. */
export const scoreHalfLife = 6;

export const shownFrom = 3;

/** After so many weeks without a counted promise a score says nothing about now. It is back with the next that counts. */
export const fadedAfter = 6;

/** The promise rates weighted by ½^(age in counted weeks ÷ 6), the latest at age 0. The order of input is of no matter. */
export function consistencyScore(weeks: readonly WeekRate[]): ConsistencyScore {
  const counted = countedWeeks(weeks);
  const lastCounted = counted.at(-1)?.week ?? null;
  const idle = weeks.filter(({ week, frozen, open }) => !frozen && !open && week > (lastCounted ?? '')).length;
  const behind = { weeks: counted.length, promises: counted.reduce((all, { of }) => all + of, 0), lastCounted, idle };
  if (counted.length < shownFrom || isFaded({ idle })) return { score: null, ...behind };
  let kept = 0;
  let all = 0;
  counted.forEach(({ sum, of }, index) => {
    const weight = 0.5 ** ((counted.length - 1 - index) / scoreHalfLife);
    kept += weight * (sum / of);
    all += weight;
  });
  return { score: Math.round((100 * kept) / all), ...behind };
}

/** Whether nothing has counted for so long that there is no score any more. */
export function isFaded({ idle }: Pick<ConsistencyScore, 'idle'>): boolean {
  return idle >= fadedAfter;
}

export interface ConsistencyPoint {
  readonly week: LocalWeek;
  readonly score: number | null;
}

/**
 * The score as it stood after each week of the calendar from the first to the last, oldest first. A week in which
 * nothing counted, was paused or is not there has none: it is a gap.
 */
export function consistencyOverTime(weeks: readonly WeekRate[]): readonly ConsistencyPoint[] {
  const sorted = oldestFirst(weeks);
  const [first, last] = [sorted[0]?.week, sorted.at(-1)?.week];
  if (!first || !last) return [];
  const points: ConsistencyPoint[] = [];
  for (let week = first; compareWeeks(week, last) <= 0; week = addWeeks(week, 1)) {
    const until = sorted.filter((one) => one.week <= week);
    const counts = countedWeeks(until).at(-1)?.week === week;
    points.push({ week, score: counts ? consistencyScore(until).score : null });
  }
  return points;
}

/** The weeks that count, oldest first. */
export function countedWeeks(weeks: readonly WeekRate[]): readonly WeekRate[] {
  return oldestFirst(weeks.filter(({ of, frozen }) => !frozen && of > 0));
}

function oldestFirst(weeks: readonly WeekRate[]): readonly WeekRate[] {
  return [...weeks].sort((x, y) => (x.week < y.week ? -1 : x.week > y.week ? 1 : 0));
}
