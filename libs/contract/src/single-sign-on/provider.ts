import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

export const provider = route({
  endpoint: 'GET /api/auth/single-sign-on',
  tag: 'Coach',
  summary: 'Whether coaches may sign in at a provider of OpenID Connect, and what it is called',
  caller: 'anybody',
  act: 'sign-in',
  answer: ok(
    z.object({ provider: z.object({ name: z.string() }).nullable().describe('Null: they sign in here alone') }),
    'What the sign-in page offers',
  ),
});
