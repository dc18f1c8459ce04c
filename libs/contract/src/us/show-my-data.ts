import { localWeek } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { localTime } from '../fields/local-time.js';
import { route, type AnswerOf } from '../route.js';
import { takeAlong } from './take-along.js';

const value = z
  .union([
    z.strictObject({ text: z.string() }),
    z.strictObject({ at: localTime }),
    z.strictObject({ day: z.iso.date() }),
    z.strictObject({ week: localWeek }),
  ])
  .describe('In words, or a moment on my wall clock, a day, a week');

const section = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  entries: z.array(z.array(z.object({ label: z.string(), value }))),
});

export const showMyData = route({
  endpoint: 'GET /api/v1/us/my-data',
  tag: 'Our own page',
  summary: 'The same as the copy that I can take along, in words, to read and print',
  caller: 'partner',
  act: 'take-own-data',
  audited: 'data-exported',
  query: takeAlong.query,
  answer: ok(z.object({ name: z.string(), madeAt: localTime, sections: z.array(section) }), 'Part by part'),
});

export type MyData = AnswerOf<typeof showMyData>;
export type MyDataValue = z.output<typeof value>;
