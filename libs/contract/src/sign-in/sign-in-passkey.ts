import { z } from 'zod';
import { ok } from '../answers.js';
import { passkeyAnswer } from '../fields/passkey-answer.js';
import { route } from '../route.js';
import { coachUser } from './coach-user.js';

export const signInPasskey = route({
  endpoint: 'POST /api/auth/passkey',
  tag: 'Coach',
  summary: 'Sign in with a passkey; no password and no code is asked for',
  caller: 'anybody',
  act: 'sign-in',
  limited: true,
  body: z.strictObject({ answer: passkeyAnswer }),
  answer: ok(z.object({ user: coachUser }), 'Signed in'),
  refuses: ['passkey-not-known', 'cross-site'],
});
