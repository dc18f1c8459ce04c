import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

const chosenEmail = z.object({
  kind: z.string(),
  title: z.string(),
  when: z.string(),
  wanted: z.boolean(),
  follows: z.string().nullable().describe('The kind that it comes with: without that one it does not come either'),
});

export type ChosenEmail = z.output<typeof chosenEmail>;

export const list = route({
  endpoint: 'GET /api/v1/us/emails',
  tag: 'Our own page',
  summary: 'Every kind of email that I can stop, and whether I want it',
  caller: 'partner',
  act: 'see-own-page',
  answer: ok(z.array(chosenEmail), 'In the order in which people meet them'),
});
