import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

export const signOut = route({
  endpoint: 'POST /api/auth/sign-out',
  tag: 'Coach',
  summary: 'Sign out',
  caller: 'anybody',
  act: 'sign-in',
  cookie: 'coach',
  answer: ok(z.object({ success: z.boolean() }), 'Signed out'),
  refuses: ['cross-site'],
});
