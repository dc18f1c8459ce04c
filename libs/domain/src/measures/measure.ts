import type { Message, Say } from '@troth/messages';
import { leastReliable } from '../consistency/reliable-change.js';

/** A sentence of ours is a message; a practice's own comes as it stands in its file. */
export type Words = Message | string;

/** One question of a measure. A reversed one counts the other way round. */
interface MeasureItem {
  readonly id: string;
  readonly text: Words;
  readonly reversed?: boolean | undefined;
}

/** A short set of questions that is asked again and again, as data. Its meaning never changes under one version. */
export interface Measure {
  readonly id: string;
  readonly version: number;
  readonly name: Words;
  /** What is said above its questions, such as the time that they ask about. */
  readonly about: Words;
  readonly items: readonly MeasureItem[];
  readonly scale: { readonly min: number; readonly max: number; readonly minLabel: Words; readonly maxLabel: Words };
  /** The score is the mean or the sum of the items; up to so many may be left out, and count as the mean of the others. */
  readonly scoring: { readonly how: 'mean' | 'sum'; readonly mayMiss: number };
  readonly better: 'higher' | 'lower';
  /** Of the score, in its own points: standard deviation between people, and how far two measurements of the same agree. */
  readonly sd: number;
  readonly r: number;
  /** Where the questions and figures come from, and what they are not. */
  readonly provenance: Words;
  /** By what right it is used here. */
  readonly rights: Words;
}

/** What was answered, by the items' ids; one that was left out is not in it. */
export type MeasureAnswers = Readonly<Record<string, number>>;

/** What answers are kept under: never changed, and never used again for other questions. */
export function measureKey({ id, version }: Pick<Measure, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

export function inWords(words: Words, say: Say): string {
  return typeof words === 'string' ? words : say(words);
}

/** Whether every answer is one to a question of it, on its scale. */
export function answersFit({ items, scale }: Measure, answers: MeasureAnswers): boolean {
  return Object.entries(answers).every(
    ([id, value]) => items.some((item) => item.id === id) && value >= scale.min && value <= scale.max,
  );
}

/** The score, to a tenth, where no more items were left out than may be; else null. */
export function scoreOf({ items, scale, scoring }: Measure, answers: MeasureAnswers): number | null {
  const given = items.flatMap(({ id, reversed }) => {
    const answer = answers[id];
    return answer === undefined ? [] : [reversed ? scale.min + scale.max - answer : answer];
  });
  if (given.length === 0 || items.length - given.length > scoring.mayMiss) return null;
  const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
  return Math.round((scoring.how === 'sum' ? mean * items.length : mean) * 10) / 10;
}

/** The least difference of two scores that is more than chance (Jacobson & Truax 1991), in the score's points. */
export function leastMeasuredChange({ sd, r }: Measure): number {
  return leastReliable(sd, r);
}

export type MeasuredChange = 'better' | 'about the same' | 'worse';

/** Better or worse only by the least reliable change or more. */
export function measuredChange(measure: Measure, before: number, after: number): MeasuredChange {
  const rise = measure.better === 'higher' ? after - before : before - after;
  if (Math.abs(rise) < leastMeasuredChange(measure)) return 'about the same';
  return rise > 0 ? 'better' : 'worse';
}
