import type { Side, StoryWeek } from '@troth/contract';
import { consistencyOverTime, type ChartPoint, type WeekRate } from '@troth/domain';

/** One partner's score as it stood after each week, in both views, worked out from the weekly rates (of 100). */
export function standing(weeks: readonly StoryWeek[], side: Side): ChartPoint[] {
  const seen = consistencyOverTime(ratesOfWeeks(weeks, side, 'seen'));
  return consistencyOverTime(ratesOfWeeks(weeks, side, 'own')).map(({ week, score }, index) => {
    return { week, own: score, seen: seen[index]?.score ?? null };
  });
}

/** One partner's weekly rates of 100 in one view. */
export function ratesOfWeeks(weeks: readonly StoryWeek[], side: Side, view: 'own' | 'seen'): WeekRate[] {
  return weeks.map(({ week, state, answers }) => {
    const rate = answers[side][view];
    return { week, frozen: state === 'paused', open: state === 'open', sum: rate ?? 0, of: rate === null ? 0 : 100 };
  });
}
