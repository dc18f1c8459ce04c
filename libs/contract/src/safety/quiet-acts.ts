import { z } from 'zod';
import { accepted, done, ok } from '../answers.js';
import { emailAddress } from '../fields/person-fields.js';
import { route } from '../route.js';
import { caseParams } from './fields.js';

const acting = {
  tag: 'Safety',
  caller: 'coach',
  act: 'act-for-safety',
  audited: 'case-tended',
  takesKey: true,
  params: caseParams,
} as const;

export const stopMail = route({
  ...acting,
  endpoint: 'PUT /api/v1/coach/safety/:id/mail',
  summary: 'Stop the mail of the person whom a case is about, or start it again; nobody is told',
  description:
    'What was due meanwhile is kept as not sent, and is not sent later. Starting works in a closed case too.',
  body: z.strictObject({ stopped: z.boolean() }),
  answer: done('From now on'),
  refuses: ['not-found', 'already-ended'],
});

export const holdReports = route({
  ...acting,
  endpoint: 'PUT /api/v1/coach/safety/:id/reports',
  summary: 'Let nothing that this person says go to the other, or let it go again; nobody is told',
  description:
    'For the weeks that close from now on. What was held is not passed on later. Releasing works in a closed case too.',
  body: z.strictObject({ held: z.boolean() }),
  answer: done('From now on'),
  refuses: ['not-found', 'already-ended', 'not-started'],
});

export const askAddress = route({
  ...acting,
  endpoint: 'POST /api/v1/coach/safety/:id/address',
  summary: 'Write to this person at another address, once that mailbox has confirmed it',
  description: 'Takes the place of what was asked before and is not confirmed.',
  body: z.strictObject({
    email: emailAddress,
    tellsEarlier: z.boolean().describe('Whether the earlier address is told, without the new one’s name'),
  }),
  answer: accepted(z.object({ status: z.literal('asked') }), 'A link to confirm it is on its way to the new address'),
  refuses: ['not-found', 'already-ended', 'not-started', 'address-not-possible'],
});

export const leaveAddress = route({
  ...acting,
  endpoint: 'DELETE /api/v1/coach/safety/:id/address',
  summary: 'Take back what the new mailbox was asked, as long as it has not confirmed',
  answer: done('Its link opens nothing'),
  refuses: ['not-found'],
});

export const endProgramme = route({
  ...acting,
  endpoint: 'POST /api/v1/coach/safety/:id/end',
  summary: 'End the programme for both, as it ends apart; nothing says who ended it, or why',
  answer: done('Ended'),
  refuses: ['not-found', 'already-ended', 'not-started'],
});

const letter = z.object({ subject: z.string(), text: z.string() });

export const letters = route({
  endpoint: 'GET /api/v1/coach/safety/:id/emails',
  tag: 'Safety',
  summary: 'What each of these acts would mail, word for word; nothing is sent by it',
  caller: 'coach',
  act: 'act-for-safety',
  audited: 'case-read',
  params: caseParams,
  answer: ok(
    z.object({
      end: z.array(z.object({ name: z.string(), isSent: z.boolean(), email: letter })).describe('To each of the two'),
      askAddress: letter.describe('To the new address'),
      tellEarlier: letter.describe('To the earlier one, where that is wished'),
    }),
    'The emails',
  ),
  refuses: ['not-found'],
});
