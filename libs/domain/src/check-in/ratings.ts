import { questionList, type QuestionId } from './questions/registry.js';

/** What was answered in one week, by question; null where no answer was given, or the question was not asked. */
export type Ratings = Readonly<Record<QuestionId, number | null>>;

/** Ratings as they are kept: only what was answered. An answer to a question of an earlier or later version may be among them. */
export type KeptRatings = Readonly<Partial<Record<QuestionId, number>>>;

/** Every question with its answer; null where none is among these. */
export function ratingsOf(given: Partial<Ratings>): Ratings {
  return Object.fromEntries(questionList.map(({ id }) => [id, given[id] ?? null])) as Record<QuestionId, number | null>;
}

/** The answers that were given, of the questions that there are; null where there is none at all. */
export function givenIn(kept: KeptRatings): KeptRatings | null {
  const given = questionList.flatMap(({ id }) => (kept[id] === undefined ? [] : [[id, kept[id]] as const]));
  return given.length === 0 ? null : Object.fromEntries(given);
}
