import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

const mail = z
  .object({ id: z.string(), opens: z.string().nullable().describe('The page that its link opens, with its secret') })
  .nullable();

const answer = z.object({
  last: z.string().describe('The newest email’s id; a tour that begins now follows what comes after it'),
  couple: z
    .object({ enrolmentId: z.uuid(), names: z.tuple([z.string(), z.string()]) })
    .nullable()
    .describe('The first couple that joined after'),
  happened: z.object({
    joined: z.boolean(),
    confirmed: z.boolean(),
    accepted: z.boolean(),
    checkedIn: z.boolean(),
    looked: z.boolean().describe('A coach has looked at the couple since its first check-in'),
    written: z.boolean().describe('A coach has written to one of them'),
  }),
  mails: z.object({ confirm: mail, invitation: mail, checkIn: mail, report: mail }).describe('The newest of each kind'),
  until: z
    .object({ checkIn: z.string().nullable(), report: z.string().nullable() })
    .describe('How far to move the clock, as an ISO 8601 duration'),
});

export type Tour = z.output<typeof answer>;

export const tour = route({
  endpoint: 'GET /dev/tour',
  tag: 'Demo',
  summary: 'How far the tour has come, by what has really happened',
  caller: 'anybody',
  act: 'play-with-demo',
  query: z.object({ after: z.string().regex(/^\d+$/).optional().describe('The email after which the tour began') }),
  answer: ok(answer, 'What has happened since'),
});
