import type { LocalWeek } from '../calendar/local-week.js';
import type { Stage } from '../stages/stage.js';

/** One closed, unpaused week of a round: both partners' answers to the readiness question, null where none was given. */
export interface ReadinessWeek {
  readonly week: LocalWeek;
  readonly a: number | null;
  readonly b: number | null;
}

const readyFrom = 4;
const weeksRunning = 2;

/** Ready is a suggestion: both answered 4 or 5 in the last two counted weeks, and the shortest stay is over. */
export function isReady(stage: Pick<Stage, 'scored' | 'shortestStayWeeks'>, weeks: readonly ReadinessWeek[]): boolean {
  if (!stage.scored || weeks.length < stage.shortestStayWeeks || weeks.length < weeksRunning) return false;
  const latest = [...weeks].sort((x, y) => (x.week < y.week ? 1 : -1)).slice(0, weeksRunning);
  return latest.every((week) => (week.a ?? 0) >= readyFrom && (week.b ?? 0) >= readyFrom);
}
