import type { LocalWeek } from '../calendar/local-week.js';
import type { Side } from '../enrolment/partner.js';
import type { Stage } from '../programmes/stage.js';

/** One closed, unpaused week of a round: both partners' answers to the readiness question, null where none was given. */
export interface ReadinessWeek {
  readonly week: LocalWeek;
  readonly a: number | null;
  readonly b: number | null;
  /** Who was asked it then, about this round's stage. */
  readonly asked: readonly Side[];
}

type Stay = Pick<Stage, 'scored' | 'shortestStayWeeks'>;

const readyFrom = 4;
const timesRunning = 2;

/** Whether one partner answered 4 or 5 the last two times they were asked and the shortest stay is over, whatever the other said. */
export function feelsReady(stage: Stay, weeks: readonly ReadinessWeek[], side: Side): boolean {
  if (!stage.scored || weeks.length < stage.shortestStayWeeks) return false;
  const latest = weeks
    .filter(({ asked }) => asked.includes(side))
    .sort((x, y) => (x.week < y.week ? 1 : -1))
    .slice(0, timesRunning);
  return latest.length === timesRunning && latest.every((week) => (week[side] ?? 0) >= readyFrom);
}

/** Ready is a suggestion to the coach: both feel ready. */
export function isReady(stage: Stay, weeks: readonly ReadinessWeek[]): boolean {
  return feelsReady(stage, weeks, 'a') && feelsReady(stage, weeks, 'b');
}
