import type { Side, StoryWeek } from '@troth/contract';
import { consistencyOverTime, type ChartPoint, type WeekRate } from '@troth/domain';

/** One partner's score as it stood after each week, in both views, worked out from the weekly rates (of 100). */
export function standing(weeks: readonly StoryWeek[], side: Side): ChartPoint[] {
  const seen = consistencyOverTime(rates(weeks, side, 'seen'));
  return consistencyOverTime(rates(weeks, side, 'own')).map(({ week, score }, index) => {
    return { week, own: score, seen: seen[index]?.score ?? null };
  });
}

function rates(weeks: readonly StoryWeek[], side: Side, view: 'own' | 'seen'): WeekRate[] {
  return weeks.map(({ week, state, answers }) => {
    const rate = answers[side][view];
    return { week, frozen: state === 'paused', open: state === 'open', sum: rate ?? 0, of: rate === null ? 0 : 100 };
  });
}
