import { z } from 'zod';
import { newPromise, ownAnswers, seenAnswers } from '../promises/promise.js';
import { questionList, type QuestionId, type WeeklyQuestionId } from './questions/registry.js';

type AnswersShape = { readonly [Id in WeeklyQuestionId]: z.ZodInt } & {
  readonly [Id in Exclude<QuestionId, WeeklyQuestionId>]: z.ZodOptional<z.ZodInt>;
};

const answersShape = Object.fromEntries(
  questionList.map(({ id, asked, scale }) => {
    const answer = z.int().min(scale.min).max(scale.max);
    return [id, asked === 'every-week' ? answer : answer.optional()];
  }),
) as AnswersShape;

/** Each question's answer on its scale; the stage's own questions are asked only where it is scored. */
export const checkInAnswers = z.object(answersShape);

export type CheckInAnswers = z.infer<typeof checkInAnswers>;

export const noteAudiences = ['private', 'coach', 'partner'] as const;

/** Whom a note is for; its writer's own until they choose otherwise. */
export type NoteAudience = (typeof noteAudiences)[number];

export const checkInNote = z.object({
  text: z.string().trim().min(1).max(2000),
  audience: z.enum(noteAudiences).default('private'),
});

/** A promise as the form names it to this partner; never its id, which would tell when it was made. */
export const promiseReference = z
  .string()
  .regex(/^[\w-]{43}$/, 'This promise is not asked about here. Please load the page again.');

/** What one partner sends for one week. A promise that is left out of `own` or `seen` was not answered. */
export const checkInSubmission = z.object({
  answers: checkInAnswers,
  own: z
    .array(z.object({ promiseId: promiseReference, answer: z.enum(ownAnswers) }))
    .max(50)
    .default([]),
  seen: z
    .array(z.object({ promiseId: promiseReference, answer: z.enum(seenAnswers) }))
    .max(50)
    .default([]),
  promise: newPromise.optional(),
  note: checkInNote.optional(),
});

export type CheckInSubmission = z.infer<typeof checkInSubmission>;
