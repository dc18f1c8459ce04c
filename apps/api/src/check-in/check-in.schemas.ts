import { checkInNote, checkInSubmission, localWeek, noteAudiences, promiseReference } from '@troth/domain';
import { z } from 'zod';
import { localTimeDto } from '../http/local-time-dto.js';
import { linkToken } from '../http/person-fields.js';

const note = checkInNote
  .partial({ text: true })
  .describe('Without a text, the note that was saved stays as it is. Without a note, a saved one is taken back');

const revision = z
  .int()
  .min(0)
  .describe(
    'How often this check-in had been saved when the form was looked at. Without it, whatever is there is replaced',
  );

export const checkInRequest = z.strictObject({
  token: linkToken,
  ...checkInSubmission.shape,
  note: note.optional(),
  revision: revision.optional(),
});

export type CheckInRequest = z.infer<typeof checkInRequest>;

const question = z.object({
  id: z.string(),
  text: z.string(),
  scale: z.object({ min: z.int(), max: z.int(), minLabel: z.string(), maxLabel: z.string() }),
});

const promise = z.object({ promiseId: promiseReference, text: z.string(), dueOn: z.iso.date() });

/** What was answered before; a link lies in an inbox that others may open, so it never gives a note's text back. */
const given = checkInSubmission.extend({
  note: z.object({ written: z.literal(true), audience: z.enum(noteAudiences) }).optional(),
});

export type CheckInGiven = z.infer<typeof given>;

export const checkInForm = z.object({
  week: localWeek,
  name: z.string(),
  stage: z.object({ title: z.string(), purpose: z.string() }),
  questions: z.array(question),
  own: z.array(promise).describe('Promises of mine that are asked about'),
  seen: z.array(promise).describe('Promises made to me that are asked about'),
  openPromises: z.array(promise).describe('Mine that are open; at most three can be'),
  given: given.nullable().describe('What was answered before'),
  revision: z.int().min(0).describe('How often it has been saved; send it back with the answers'),
  today: z.iso.date().describe('The local date of the partner who answers'),
  closesAt: z.iso.datetime(),
  closesAtLocal: localTimeDto,
  closed: z.boolean().describe('Nothing can be answered any more, and nothing of the week is shown'),
});

export type CheckInFormDto = z.infer<typeof checkInForm>;

export const checkInSaved = z.object({
  savedAt: z.iso.datetime(),
  revision: z.int().min(1),
  figures: z.object({
    score: z.int().min(0).max(100).nullable(),
    weeks: z.int(),
    regularity: z.object({ answered: z.int(), asked: z.int() }),
  }),
});

export type CheckInSaved = z.infer<typeof checkInSaved>;
