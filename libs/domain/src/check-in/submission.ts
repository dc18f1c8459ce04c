import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { atField } from '../at-field.js';
import { newPromise, ownAnswers, seenAnswers } from '../promises/promise.js';
import { questionList, type QuestionId } from './questions/registry.js';

/** Each question's answer on its scale. Which of them a check-in asks, and so cannot do without, its form says. */
export const checkInAnswers = z.object(
  Object.fromEntries(
    questionList.map(({ id, scale }) => [id, z.int().min(scale.min).max(scale.max).optional()]),
  ) as Readonly<Record<QuestionId, z.ZodOptional<z.ZodInt>>>,
);

export const noteAudiences = ['private', 'coach', 'partner'] as const;

/** Whom a note is for; its writer's own until they choose otherwise. */
export type NoteAudience = (typeof noteAudiences)[number];

export const checkInNote = z.object({
  text: z.string().trim().min(1).max(2000),
  audience: z.enum(noteAudiences).default('private'),
});

const messages = defineMessages('refusals.check-in', {
  notAsked: 'This promise is not asked about here. Please load the page again.',
});

/** A promise as the form names it to this partner; never its id, which would tell when it was made. */
export const promiseReference = z.string().regex(
  /^[\w-]{43}$/,
  atField((say) => say(messages.notAsked)),
);

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
