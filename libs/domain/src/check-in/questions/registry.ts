import { refuseWrongNames } from '../../refuse-wrong-names.js';
import { closeness } from './closeness.js';
import { focus } from './focus.js';
import { openness } from './openness.js';
import type { CheckInQuestion } from './question.js';
import { readiness } from './readiness.js';
import { trust } from './trust.js';

/**
 * Every question on a scale, in the order in which it is asked: those of every week come first. A new one is its file and
 * its line here, and `docs/decisions/0053` says what to think of.
 */
export const checkInQuestions = {
  openness,
  closeness,
  trust,
  focus,
  readiness,
} satisfies Readonly<Record<string, CheckInQuestion>>;

type Questions = typeof checkInQuestions;

export type QuestionId = keyof Questions;

/** The questions whose answers are compared over the weeks. */
export type ComparedQuestionId = {
  [Id in QuestionId]: Questions[Id]['reliability'] extends null ? never : Id;
}[QuestionId];

refuseWrongNames(checkInQuestions);

/** The questions in their order, each under its own id. */
export const questionList: readonly (CheckInQuestion & { readonly id: QuestionId })[] = Object.values(checkInQuestions);

/** The ids of the compared questions, in their order. */
export const comparedQuestions = questionList
  .filter(({ reliability }) => reliability !== null)
  .map(({ id }) => id as ComparedQuestionId);
