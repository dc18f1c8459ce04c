import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

const standingAnswer = z.object({ open: z.boolean().describe('Whether there is a coach to walk with a couple') });

export const standing = route({
  endpoint: 'GET /api/v1/join',
  tag: 'Joining',
  summary: 'Whether couples can join: there has to be a coach',
  caller: 'anybody',
  act: 'learn-of-programme',
  answer: ok(standingAnswer, 'Whether the practice is open'),
});
