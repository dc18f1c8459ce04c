import {
  consistencyOverTime,
  consistencyScore,
  type ConsistencyPoint,
  type ConsistencyScore,
  type WeekRate,
} from './consistency-score.js';
import { trend, type Trend } from './reliable-change.js';

/** One view of one partner's promises at one time: the score, what is behind it, and how it came about. */
export interface ConsistencyView extends ConsistencyScore {
  /** Against the score as it stood four weeks before, paused ones left out. */
  readonly trend: Trend | null;
  readonly points: readonly ConsistencyPoint[];
}

const trendOver = 4;

/** The weeks oldest first. The same for page, report and coach, so that all show the same figures. */
export function consistencyView(weeks: readonly WeekRate[]): ConsistencyView {
  const now = consistencyScore(weeks);
  const before = consistencyScore(weeks.filter(hasPassed).slice(0, -trendOver));
  return { ...now, trend: trend('consistency', before.score, now.score), points: consistencyOverTime(weeks) };
}

function hasPassed({ frozen, open, of }: WeekRate): boolean {
  return !frozen && (!open || of > 0);
}
