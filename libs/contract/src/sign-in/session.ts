import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';
import { coachUser } from './coach-user.js';

export const session = route({
  endpoint: 'GET /api/auth/get-session',
  tag: 'Coach',
  summary: 'Who is signed in',
  caller: 'anybody',
  act: 'sign-in',
  cookie: 'coach',
  answer: ok(z.object({ user: coachUser, expiresAt: z.iso.datetime() }), 'The coach who is signed in'),
  refuses: ['not-signed-in'],
});
