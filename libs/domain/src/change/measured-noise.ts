import { compareWeeks, type LocalWeek } from '../calendar/local-week.js';
import { reliableChange } from '../consistency/reliable-change.js';
import { watchedScales, type PerScale } from './change-model.js';
import { practiceNoise, type AnswersByWeek, type PracticeNoise } from './practice-noise.js';

/** What a practice's own couples say of the noise of each scale that is watched. */
export type MeasuredNoise = PerScale<PracticeNoise>;

/** One person's answered weeks, oldest first. */
export type AnsweredWeeks = readonly (PerScale<number | null> & { readonly week: LocalWeek })[];

/** Figures that move by no more than this share are left as they are, so that couples are seldom reviewed again. */
const leastMove = 1 / 20;

/** SD and r of each scale from a practice's own answers; null before there are enough couples for every scale. */
export function measuredNoise(couples: readonly (readonly [AnsweredWeeks, AnsweredWeeks])[]): MeasuredNoise | null {
  const measured = watchedScales.map((scale) => {
    const answers = couples.map(([a, b]) => [byWeek(a, scale), byWeek(b, scale)] as const);
    return [scale, practiceNoise(answers, reliableChange[scale])] as const;
  });
  if (measured.some(([, figures]) => figures === null)) return null;
  return Object.fromEntries(measured) as unknown as MeasuredNoise;
}

/** Whether figures are worth keeping in place of those that are kept. */
export function noiseHasMoved(kept: MeasuredNoise, measured: MeasuredNoise): boolean {
  return watchedScales.some((scale) =>
    (['sd', 'r'] as const).some(
      (figure) => Math.abs(measured[scale][figure] - kept[scale][figure]) > leastMove * kept[scale][figure],
    ),
  );
}

function byWeek(weeks: AnsweredWeeks, scale: (typeof watchedScales)[number]): AnswersByWeek {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return [];
  const answers = Array<number | null>(compareWeeks(last.week, first.week) + 1).fill(null);
  for (const week of weeks) answers[compareWeeks(week.week, first.week)] = week[scale];
  return answers;
}
