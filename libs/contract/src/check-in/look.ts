import { checkInSubmission, localWeek, noteAudiences, promiseReference } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { localTime } from '../fields/local-time.js';
import { linkRequest } from '../fields/person-fields.js';
import { route } from '../route.js';

const question = z.object({
  id: z.string(),
  text: z.string(),
  scale: z.object({ min: z.int(), max: z.int(), minLabel: z.string(), maxLabel: z.string() }),
});

const promise = z.object({ promiseId: promiseReference, text: z.string(), dueOn: z.iso.date() });

const ownPromise = promise.extend({
  ifCue: z.string().describe('With what is to be done, the words to promise the same again'),
  thenAct: z.string(),
});

/** A link lies in an inbox that others may open, so it never gives a note's text back. */
const given = checkInSubmission.extend({
  note: z.object({ written: z.literal(true), audience: z.enum(noteAudiences) }).optional(),
});

const form = z.object({
  week: localWeek,
  name: z.string(),
  stage: z.object({ title: z.string(), purpose: z.string() }),
  questions: z.array(question),
  own: z.array(ownPromise).describe('Promises of mine that are asked about'),
  seen: z.array(promise).describe('Promises made to me that are asked about'),
  openPromises: z.array(promise).describe('Mine that are open; at most two can be'),
  given: given.nullable().describe('What was answered before, in this browser or by its writer who is signed in'),
  answeredElsewhere: z
    .boolean()
    .describe('It is answered, and what was answered is not shown here; to send it again replaces all of it'),
  revision: z.int().min(0).describe('How often it has been saved; send it back with the answers'),
  today: z.iso.date().describe('The local date of the partner who answers'),
  closesAt: z.iso.datetime(),
  closesAtLocal: localTime,
  nextAt: localTime.nullable().describe('When I am asked after this week; null where that is not sure'),
  safetyAsked: z.boolean().describe('Whether the page asks the two questions on safety once this is sent'),
  closed: z.boolean().describe('Nothing can be answered any more, and nothing of the week is shown'),
});

export type Question = z.output<typeof question>;
export type DuePromise = z.output<typeof promise>;
export type OwnDuePromise = z.output<typeof ownPromise>;
export type CheckInForm = z.output<typeof form>;
export type CheckInGiven = z.output<typeof given>;

export const look = route({
  endpoint: 'POST /api/v1/check-in/look',
  tag: 'Check-in',
  summary: 'The form of one week, with what was answered in this browser before; changes nothing',
  caller: 'link-holder',
  act: 'answer-check-in',
  limited: true,
  body: linkRequest,
  answer: ok(form, 'The form'),
  refuses: ['link-not-valid'],
});
