import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

const parts = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

export const takeAlong = route({
  endpoint: 'GET /api/v1/us/export',
  tag: 'Our own page',
  summary: 'All that is kept about me; what my partner said and wrote is theirs, and not in it',
  caller: 'partner',
  act: 'take-own-data',
  audited: 'data-exported',
  query: z.object({
    safety: z.enum(['yes', 'no']).default('no').describe('Whether what I said about my safety is in it'),
  }),
  answer: ok(parts, 'Part by part, each a list of rows'),
});
