import type { LocalWeek } from '../calendar/local-week.js';
import type { PairedPromise } from './paired-promises.js';
import { perceptionGap, type PerceptionGap } from './perception-gap.js';

export interface GapPoint {
  readonly week: LocalWeek;
  readonly gap: PerceptionGap | null;
}

/** The gap as it stood after each of these weeks. A week that brought no promise that both have marked has none: it is missing. */
export function gapOverTime(pairs: readonly PairedPromise[], weeks: readonly LocalWeek[]): readonly GapPoint[] {
  const brought = new Set(pairs.map(({ week }) => week));
  return weeks.map((week) => {
    const until = pairs.filter((pair) => pair.week <= week);
    return { week, gap: brought.has(week) ? perceptionGap(until) : null };
  });
}
