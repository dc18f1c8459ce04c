import type { Reliability } from '../consistency/reliability.js';

/** One person's answers on one scale, a closed week each, oldest first; null where none was given. */
export type AnswersByWeek = readonly (number | null)[];

/** What a practice's own couples say of the noise of one scale, and how many of them it rests on. */
export interface PracticeNoise extends Pick<Reliability, 'sd' | 'r'> {
  readonly couples: number;
}

export const fewestAnswers = 8;
export const fewestCouples = 50;
/** What is assumed counts as much as so many couples. */
const assumedCouples = 10;
/** Of answers in whole points. */
const roundingVariance = 1 / 12;

/**
 * SD and r of one scale from a practice's own answers, both partners of each couple, drawn towards what is assumed; null
 * before there are 50 couples in which both have answered eight weeks. Noise is worked out from the differences between
 * weeks that follow each other (von Neumann 1941), by their mean size, so that somebody who changes hardly adds to it.
 */
export function practiceNoise(
  couples: readonly (readonly [AnswersByWeek, AnswersByWeek])[],
  assumed: Pick<Reliability, 'sd' | 'r'>,
): PracticeNoise | null {
  const told = couples.filter((both) => both.every((answers) => answersIn(answers).length >= fewestAnswers));
  if (told.length < fewestCouples) return null;
  const people = told.flat();
  const noise = noiseBetweenWeeks(people);
  const weight = told.length / (told.length + assumedCouples);
  const drawn = (measured: number, assumption: number) => weight * measured + (1 - weight) * assumption;
  const whole = drawn(levelVariance(people, noise) + noise, assumed.sd ** 2);
  const ofWeeks = drawn(noise, assumed.sd ** 2 * (1 - assumed.r));
  return { sd: Math.sqrt(whole), r: 1 - ofWeeks / whole, couples: told.length };
}

/** The variance of one answer around a person's own level, without rounding; normal differences are 2σ/√π in the mean. */
function noiseBetweenWeeks(people: readonly AnswersByWeek[]): number {
  const steps = people.flatMap((answers) =>
    answers.flatMap((answer, week) => {
      const before = week === 0 ? null : answers[week - 1]!;
      return answer === null || before === null ? [] : [Math.abs(answer - before)];
    }),
  );
  return steps.length === 0 ? 0 : Math.max(0, (mean(steps) ** 2 * Math.PI) / 4 - roundingVariance);
}

/** The variance of people's levels: that of their means, less what noise and rounding add to a mean. */
function levelVariance(people: readonly AnswersByWeek[], noise: number): number {
  const given = people.map(answersIn);
  const levels = given.map(mean);
  const middle = mean(levels);
  const spread = levels.reduce((sum, level) => sum + (level - middle) ** 2, 0) / (levels.length - 1);
  return Math.max(0, spread - mean(given.map(({ length }) => (noise + roundingVariance) / length)));
}

function answersIn(answers: AnswersByWeek): readonly number[] {
  return answers.filter((answer) => answer !== null);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
