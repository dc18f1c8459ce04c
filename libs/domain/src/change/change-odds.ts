import type { Reliability } from '../consistency/reliability.js';
import { changeModel, noiseVariance, watchedScales, type PerScale, type WatchedScale } from './change-model.js';
import { dropShapes, type DropShape } from './drop-shapes.js';
import { dropRatio, logSteady, scaleSums, shapeSums, type ScaleSums, type ShapeSums } from './own-level.js';

/** One week's answers of one person; a scale that was left out is null. */
export interface RatedWeek extends PerScale<number | null> {
  /** Counted in weeks from any beginning. */
  readonly at: number;
}

/** Noise of each scale: a practice's own figures may stand in for what is assumed. */
export type ScaleNoise = PerScale<Pick<Reliability, 'sd' | 'r'>>;

/** What the latest answers say for a drop. */
export interface ChangeOdds {
  /** The density of the answers if something dropped in one of the latest weeks, divided by that if nothing did. */
  readonly ratio: number;
  /** The likeliest last answer before the drop, as a place in the list that was given. */
  readonly lastBefore: number;
  /** How likely a scale is among those that dropped, if something did. */
  readonly tookPart: (scale: WatchedScale) => number;
}

interface Hypothesis extends DropShape {
  readonly beside: readonly ShapeSums[];
}

interface Noise {
  readonly variances: readonly number[];
  readonly share: number;
}

const { noises, takesPart, memory } = changeModel;

/**
 * A Shiryaev–Roberts sum over where a drop may have begun (Shiryaev 1963, Roberts 1966), oldest answer first; on each
 * scale a mixture of "took part" and "did not". A person's level and noise and the size of the drop are integrated
 * out. Null where nothing in the latest answers lies below that person's own mean, or too little came before them.
 */
export function changeOdds(weeks: readonly RatedWeek[], noise: ScaleNoise): ChangeOdds | null {
  const seen = weeks.slice(-memory);
  const answers = watchedScales.map((scale) => seen.map((week) => week[scale]));
  const sums = answers.map(scaleSums);
  if (!answers.some((ofScale, s) => endsBelowItsMean(ofScale, sums[s]!))) return null;
  const hypotheses = dropShapes(seen.map(({ at }) => at)).map((shape) => ({
    ...shape,
    beside: answers.map((ofScale) => shapeSums(ofScale, shape)),
  }));
  if (hypotheses.length === 0) return null;

  const likely = noisesGiven(sums, noise);
  const densities = hypotheses.map((one) => likely.reduce((sum, each) => sum + density(one, sums, each), 0));
  const ratio = densities.reduce((sum, one) => sum + one, 0);
  const { lastBefore } = hypotheses[densities.indexOf(Math.max(...densities))]!;
  return {
    ratio,
    lastBefore: weeks.length - seen.length + lastBefore,
    tookPart(scale) {
      const s = watchedScales.indexOf(scale);
      const withIt = hypotheses.flatMap((one) =>
        likely.map((each) => density(one, sums, each) * part(one, sums, each, s)),
      );
      return withIt.reduce((sum, one) => sum + one, 0) / ratio;
    },
  };
}

function endsBelowItsMean(answers: readonly (number | null)[], { count, sum }: ScaleSums): boolean {
  const latest = answers.at(-1) ?? null;
  return latest !== null && latest - changeModel.level.mean < sum / count - 0.5;
}

/** Each noise that this person may have, and how likely it is by these answers if nothing changed. */
function noisesGiven(sums: readonly ScaleSums[], noise: ScaleNoise): readonly Noise[] {
  const each = noises.map(({ times, likely }) => {
    const variances = watchedScales.map((scale) => noiseVariance(noise[scale], times));
    const log = sums.reduce((total, one, s) => total + logSteady(one, variances[s]!), Math.log(likely));
    return { variances, log };
  });
  const most = Math.max(...each.map(({ log }) => log));
  const total = each.reduce((sum, { log }) => sum + Math.exp(log - most), 0);
  return each.map(({ variances, log }) => ({ variances, share: Math.exp(log - most) / total }));
}

/** How likely this drop and this noise are together, against no drop with any noise. */
function density(one: Hypothesis, sums: readonly ScaleSums[], { variances, share }: Noise): number {
  let product = share * one.weight;
  for (let s = 0; s < sums.length; s++) {
    const takes = takesPart[watchedScales[s]!];
    product *= 1 - takes + takes * dropRatio(sums[s]!, one.beside[s]!, one.drop, variances[s]!);
  }
  return product;
}

function part(one: Hypothesis, sums: readonly ScaleSums[], { variances }: Noise, s: number): number {
  const takes = takesPart[watchedScales[s]!];
  const took = takes * dropRatio(sums[s]!, one.beside[s]!, one.drop, variances[s]!);
  return took / (1 - takes + took);
}
