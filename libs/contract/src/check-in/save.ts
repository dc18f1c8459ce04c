import { checkInNote, checkInSubmission } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { regularity, scoreBehind } from '../fields/figures.js';
import { linkToken } from '../fields/person-fields.js';
import { route, type AnswerOf, type BodyOf } from '../route.js';

const note = checkInNote
  .partial({ text: true })
  .describe('Without a text, the note that was saved stays as it is. Without a note, a saved one is taken back');

const revision = z
  .int()
  .min(0)
  .describe(
    'How often this check-in had been saved when the form was looked at. Without it, whatever is there is replaced',
  );

const saveRequest = z.strictObject({
  token: linkToken,
  ...checkInSubmission.shape,
  note: note.optional(),
  revision: revision.optional(),
});

const saveAnswer = z.object({
  savedAt: z.iso.datetime(),
  revision: z.int().min(1),
  thisWeekAlone: z
    .boolean()
    .describe(
      'The figures rest on this week alone: all are for a browser in which an earlier week was answered, and for their writer who is signed in',
    ),
  writerSignedIn: z.boolean().describe('Whose check-in it is is signed in in this browser'),
  figures: z.object({ own: scoreBehind, regularity }),
});

export const save = route({
  endpoint: 'PUT /api/v1/check-in',
  tag: 'Check-in',
  summary: 'Answer, or change the answers, until the week closes',
  description:
    'The whole check-in is sent each time and takes the place of what was there, unless that was changed since the `revision` that is sent with it.',
  caller: 'link-holder',
  act: 'answer-check-in',
  limited: true,
  takesKey: true,
  body: saveRequest,
  answer: ok(saveAnswer, 'Kept; with my own figures'),
  refuses: ['link-not-valid', 'check-in-changed', 'week-closed'],
});

export type CheckInRequest = BodyOf<typeof save>;
export type CheckInSaved = AnswerOf<typeof save>;
