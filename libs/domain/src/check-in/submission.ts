import { z } from 'zod';
import { newPromise, ownAnswers, seenAnswers } from '../promises/promise.js';

const rating = z.int().min(0).max(10);
const degree = z.int().min(1).max(5);

/** Ratings 0–10; the stage's own two questions 1–5, asked only where the stage is scored. */
export const checkInAnswers = z.object({
  openness: rating,
  closeness: rating,
  trust: rating,
  focus: degree.optional(),
  readiness: degree.optional(),
});

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
