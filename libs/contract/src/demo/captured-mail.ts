import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

const captured = z.object({
  id: z.string(),
  kind: z.string().describe('From the Feedback-ID header; empty for mail that isn’t Troth’s'),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  date: z.string().describe('ISO 8601, as the Date header says: the programme’s clock'),
  headers: z.record(z.string(), z.string()),
  text: z.string(),
  html: z.string().describe('Pictures that travel with the mail are put in as data: addresses'),
  links: z.array(z.string()),
});

export const capturedMail = route({
  endpoint: 'GET /dev/mail',
  tag: 'Demo',
  summary: 'The captured mail, oldest first',
  caller: 'anybody',
  act: 'play-with-demo',
  query: z.object({
    to: z.string().optional(),
    kind: z.string().optional(),
    after: z.string().optional().describe('A mail’s id or an ISO 8601 instant'),
  }),
  answer: ok(z.array(captured), 'The mail'),
});

export type CapturedMail = z.output<typeof captured>;
