import { checkInQuestions, comparedQuestions, type ComparedQuestionId } from '../check-in/questions/registry.js';
import { assumedReliability, type Reliability } from './reliability.js';

/** A figure that can be called better or worse. */
export type Figure = ComparedQuestionId | 'consistency';

export type Trend = 'better' | 'about the same' | 'worse';

const ofQuestions = Object.fromEntries(
  comparedQuestions.map((id) => [id, checkInQuestions[id].reliability]),
) as Readonly<Record<ComparedQuestionId, Reliability>>;

export const reliableChange: Readonly<Record<Figure, Reliability>> = {
  ...ofQuestions,
  consistency: assumedReliability(15, 0.85),
};

/** The least difference that is more than chance: 1.96·SD·√2·√(1−r) (Jacobson & Truax 1991). In the figure's points. */
export function leastReliableChange(figure: Figure): number {
  const { sd, r } = reliableChange[figure];
  return leastReliable(sd, r);
}

/** The same for any figure, from its standard deviation and the agreement of two measurements. */
export function leastReliable(sd: number, r: number): number {
  return 1.96 * sd * Math.SQRT2 * Math.sqrt(1 - r);
}

/** Better or worse only past the reliable change; null while one of the two is not known. */
export function trend(figure: Figure, before: number | null, after: number | null): Trend | null {
  if (before === null || after === null) return null;
  const difference = after - before;
  if (Math.abs(difference) <= leastReliableChange(figure)) return 'about the same';
  return difference > 0 ? 'better' : 'worse';
}
