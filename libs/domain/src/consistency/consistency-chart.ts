import type { Say } from '@troth/messages';
import { compareWeeks, type LocalWeek } from '../calendar/local-week.js';
import { shortMonday } from '../calendar/weeks-in-words.js';

/** One week of the chart: scores 0–100, null where there is none yet or where it is not for this reader. */
export interface ChartPoint {
  readonly week: LocalWeek;
  readonly own: number | null;
  readonly seen?: number | null;
}

/** Weeks that stand above one date, that of the first one's Monday; it is empty where they are too few for its width. */
export interface ChartGroup {
  readonly label: string;
  readonly weeks: readonly ChartColumn[];
}

export interface ChartColumn extends ChartPoint {
  /** Whether the own score is that of the column before: it is said once, as two of three digits touch on a phone. */
  readonly stays: boolean;
}

/** A date is wider than two columns of twelve on a phone. */
const fewestADate = 3;
const mostDates = 6;

/**
 * A column a week, as high as its score, oldest first: what a page and an email both draw. All groups but the first
 * are of one size, so that the latest week ends one.
 */
export function consistencyChart(points: readonly ChartPoint[], say: Say): readonly ChartGroup[] {
  const sorted = points
    .toSorted((x, y) => compareWeeks(x.week, y.week))
    .map((point, index, all) => ({ ...point, stays: point.own !== null && point.own === all[index - 1]?.own }));
  const size = Math.max(fewestADate, Math.ceil(sorted.length / mostDates));
  const groups = Math.ceil(sorted.length / size);
  return Array.from({ length: groups }, (_, index) => {
    const end = sorted.length - size * (groups - 1 - index);
    const weeks = sorted.slice(Math.max(0, end - size), end);
    const isNarrow = weeks.length * mostDates < sorted.length;
    return { label: isNarrow ? '' : shortMonday(weeks[0]!.week, say), weeks };
  });
}
