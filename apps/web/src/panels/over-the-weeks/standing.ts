import type { Side, StoryWeek } from '@troth/contract';
import { consistencyOverTime, type ChartPoint } from '@troth/domain';

/** One partner's score as it stood after each week, in both views, worked out from the weekly rates (of 100). */
export function standing(weeks: readonly StoryWeek[], side: Side): ChartPoint[] {
  const own = scores(weeks, side, 'own');
  const seen = scores(weeks, side, 'seen');
  return weeks.map(({ week }, index) => ({ week, own: own[index] ?? null, seen: seen[index] ?? null }));
}

function scores(weeks: readonly StoryWeek[], side: Side, view: 'own' | 'seen'): (number | null)[] {
  const rates = weeks.map(({ week, state, answers }) => {
    const rate = answers[side][view];
    return { week, frozen: state === 'paused', sum: rate ?? 0, of: rate === null ? 0 : 100 };
  });
  return consistencyOverTime(rates).map(({ score }) => score);
}
