import type { WatchedScale, WeekOnScales } from '../change/change-model.js';
import type { ScaleNoise } from '../change/change-odds.js';
import { usualDifference } from '../change/usual-difference.js';
import { fewestForRange } from '../change/usual-range.js';
import { consistencyScore, countedWeeks, shownFrom, type WeekRate } from '../consistency/consistency-score.js';
import type { PairedPromise } from '../consistency/paired-promises.js';
import { fewestForGap, gapOver, type PerceptionGap } from '../consistency/perception-gap.js';
import { leastReliableChange, reliableChange, trend } from '../consistency/reliable-change.js';
import { within, type Period, type TwoPeriods } from './period.js';

/** One figure in two periods. Nothing is compared before each rests on enough. */
export interface ComparedPeriods {
  readonly earlier: PeriodFigure;
  readonly later: PeriodFigure;
  /** Later less earlier, in the figure's points. */
  readonly difference: number | null;
  /** The largest difference that is usual if nothing has changed; null where there is none, and for a gap, which has its range. */
  readonly usual: number | null;
  readonly says: 'too-few' | 'about-the-same' | 'higher' | 'lower';
  /** What each period has to rest on. */
  readonly fewest: number;
}

export interface PeriodFigure {
  readonly value: number | null;
  /** How many answers, weeks that count or, for a gap, promises that both have marked. */
  readonly restsOn: number;
}

/**
 * The means of one partner's answers, from weeks that have closed and were no pause, beside the width of their usual range:
 * both in tenths, as they are shown, so that what is said of them never contradicts them.
 */
export function compareAnswers(
  weeks: readonly WeekOnScales[],
  scale: WatchedScale,
  { earlier, later }: TwoPeriods,
  noise: ScaleNoise = reliableChange,
): ComparedPeriods {
  const [before, after] = [meanIn(earlier, weeks, scale), meanIn(later, weeks, scale)];
  const figures = { earlier: before, later: after, fewest: fewestForRange };
  if (Math.min(before.restsOn, after.restsOn) < fewestForRange) return { ...figures, ...tooFew };
  const difference = tenth(after.value! - before.value!);
  const usual = tenth(usualDifference(noise[scale], before.restsOn, after.restsOn));
  return { ...figures, difference, usual, says: Math.abs(difference) <= usual ? 'about-the-same' : sign(difference) };
}

/** The score that each period's weeks come to alone, beside the reliable change of a score. One partner's in one view. */
export function compareScores(weeks: readonly WeekRate[], { earlier, later }: TwoPeriods): ComparedPeriods {
  const [before, after] = [scoreIn(earlier, weeks), scoreIn(later, weeks)];
  const figures = { earlier: before, later: after, fewest: shownFrom };
  if (before.value === null || after.value === null) return { ...figures, ...tooFew };
  const difference = after.value - before.value;
  const says =
    trend('consistency', before.value, after.value) === 'about the same' ? 'about-the-same' : sign(difference);
  return { ...figures, difference, usual: Math.floor(leastReliableChange('consistency')), says };
}

/**
 * The gap over each period's promises that both have marked: own minus seen view, in points. Two gaps differ for more than
 * chance where the ranges in which they truly lie have nothing in common.
 */
export function compareGaps(pairs: readonly PairedPromise[], { earlier, later }: TwoPeriods): ComparedPeriods {
  const [before, after] = [within(earlier, pairs), within(later, pairs)];
  const [was, is] = [gapOver(before), gapOver(after)];
  const figures = {
    earlier: { value: was?.gap ?? null, restsOn: before.length },
    later: { value: is?.gap ?? null, restsOn: after.length },
    fewest: fewestForGap,
  };
  if (was === null || is === null) return { ...figures, ...tooFew };
  const difference = is.gap - was.gap;
  return { ...figures, difference, usual: null, says: meet(was, is) ? 'about-the-same' : sign(difference) };
}

const tooFew = { difference: null, usual: null, says: 'too-few' } as const;

function meanIn(period: Period, weeks: readonly WeekOnScales[], scale: WatchedScale): PeriodFigure {
  const answers = within(period, weeks)
    .map((week) => week[scale])
    .filter((answer) => answer !== null);
  const mean = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
  return { value: answers.length === 0 ? null : tenth(mean), restsOn: answers.length };
}

/** Of the weeks that count alone: what came after the last of them does not make a period's score fade. */
function scoreIn(period: Period, weeks: readonly WeekRate[]): PeriodFigure {
  const counted = countedWeeks(within(period, weeks));
  return { value: consistencyScore(counted).score, restsOn: counted.length };
}

function meet(one: PerceptionGap, other: PerceptionGap): boolean {
  return one.low <= other.high && other.low <= one.high;
}

function sign(difference: number): 'higher' | 'lower' {
  return difference > 0 ? 'higher' : 'lower';
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
