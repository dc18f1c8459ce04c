import type { LocalWeek } from '../calendar/local-week.js';
import type { ComparedQuestionId } from '../check-in/questions/registry.js';
import type { Reliability } from '../consistency/reliability.js';

/** The scales of a check-in that are watched for a drop, in the order in which one gives an episode its name. */
export const watchedScales = ['trust', 'openness', 'closeness'] as const satisfies readonly ComparedQuestionId[];

export type WatchedScale = (typeof watchedScales)[number];

export type PerScale<T> = Readonly<Record<WatchedScale, T>>;

/** One person's answers of one week; a scale that was left out is null. */
export interface WeekOnScales extends PerScale<number | null> {
  readonly week: LocalWeek;
}

/**
 * What a drop is held to look like, before anybody has answered. All are our own assumptions: docs/judgement.md says
 * why each was chosen and what was measured with it.
 */
export const changeModel = {
  /** Where a person's answers usually lie, in points of 0–10. */
  level: { mean: 6, sd: 2 },
  /** A person's noise as multiples of the assumed variance, and how likely each is. */
  noises: [
    { times: 1 / 3, likely: 0.01 },
    { times: 2 / 3, likely: 0.07 },
    { times: 1, likely: 0.84 },
    { times: 4 / 3, likely: 0.07 },
    { times: 5 / 3, likely: 0.01 },
  ],
  /** How likely each scale takes part in a change. Closeness moves for more reasons, so it counts as a witness. */
  takesPart: { trust: 0.15, openness: 0.15, closeness: 0.02 } satisfies PerScale<number>,
  /** At once, in one of the latest answers, by so many points. */
  sudden: { weight: 0.4, answers: 5, drop: { mean: 3, sd: 0.8 } },
  /** Little by little over so many weeks, begun so many weeks ago, by so many points in all. */
  slow: { weight: 0.2, weeks: 10, begunWeeksAgo: [4, 6, 8], drop: { mean: 5, sd: 2 } },
  /** How many of the latest answers are looked at, and how many must lie before a change. */
  memory: 26,
  fewestBefore: 2,
} as const;

/** The ratio past which a change is found, and past which a later answer has to lift it again to bear it out. */
export const changeThresholds = { found: 10 } as const;

/** The variance of one answer around a person's own level: SD²·(1−r), and 1/12 for the rounding to whole points. */
export function noiseVariance({ sd, r }: Pick<Reliability, 'sd' | 'r'>, times: number): number {
  return times * sd ** 2 * (1 - r) + 1 / 12;
}
