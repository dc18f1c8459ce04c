import { measuredChange, type Measure, type MeasuredChange } from '../measures/measure.js';

/**
 * How things have changed for a couple by what each answered first and last: worse where one is clearly worse, better
 * where one is clearly better and the other not worse; null before one of them has answered twice.
 */
export function coupleOutcome(measure: Measure, scores: readonly (readonly number[])[]): MeasuredChange | null {
  const changes = scores.flatMap((given) => {
    const [first, last] = [given[0], given.at(-1)];
    return given.length < 2 ? [] : [measuredChange(measure, first!, last!)];
  });
  if (changes.length === 0) return null;
  return changes.includes('worse') ? 'worse' : changes.includes('better') ? 'better' : 'about the same';
}
