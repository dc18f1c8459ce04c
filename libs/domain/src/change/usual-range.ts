import type { LocalWeek } from '../calendar/local-week.js';
import { checkInQuestions } from '../check-in/questions/registry.js';
import { reliableChange } from '../consistency/reliable-change.js';
import { changeEpisodes, type ChangeEpisode } from './change-episodes.js';
import { changeModel, type WatchedScale, type WeekOnScales } from './change-model.js';
import type { ScaleNoise } from './change-odds.js';
import { usualDifference } from './usual-difference.js';

/** Where one person's next answer on a scale most likely lies if nothing changes, and what that rests on. */
export interface UsualRange {
  readonly low: number;
  readonly high: number;
  /** The mean of the answers that it rests on. */
  readonly mean: number;
  /** How many these are, and the weeks of the first and the last of them. */
  readonly answers: number;
  readonly first: LocalWeek;
  readonly last: LocalWeek;
}

/** Before so many answers a range would say more of what we assume than of the person. */
export const fewestForRange = 4;

/**
 * From the answers that a drop would be held against: the latest 26, without those of a drop and, while one lasts, none
 * since it began. Its width is that of one more answer around their mean, with the noise that the flags go by. Null
 * before there are four, or two where a drop was found after them.
 */
export function usualRange(
  weeks: readonly WeekOnScales[],
  scale: WatchedScale,
  noise: ScaleNoise = reliableChange,
): UsualRange | null {
  const episodes = changeEpisodes(weeks, noise);
  const usual = usualWeeks(weeks, episodes).filter((week) => week[scale] !== null);
  const recent = usual.slice(-changeModel.memory);
  const count = recent.length;
  const lasts = episodes.some(({ overIn }) => overIn === null);
  if (count < (lasts ? changeModel.fewestBefore : fewestForRange)) return null;
  const mean = recent.reduce((sum, week) => sum + week[scale]!, 0) / count;
  const half = usualDifference(noise[scale], 1, count);
  const { min, max } = checkInQuestions[scale].scale;
  return {
    low: tenth(Math.max(min, mean - half)),
    high: tenth(Math.min(max, mean + half)),
    mean: tenth(mean),
    answers: count,
    first: recent[0]!.week,
    last: recent.at(-1)!.week,
  };
}

/** The weeks outside of drops; of one that is over, its last answers, which were back, are usual again. */
function usualWeeks(weeks: readonly WeekOnScales[], episodes: readonly ChangeEpisode[]): readonly WeekOnScales[] {
  const low = new Set<LocalWeek>();
  for (const { since, overIn } of episodes)
    for (const { week } of overIn === null ? since : since.slice(0, -backAnswers)) low.add(week);
  return weeks.filter(({ week }) => !low.has(week));
}

const backAnswers = 3;

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
