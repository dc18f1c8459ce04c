import { z } from 'zod';
import { ok } from '../answers.js';
import { typedSecret } from '../fields/chosen-password.js';
import { route } from '../route.js';
import { coachUser } from './coach-user.js';

export const signInCode = route({
  endpoint: 'POST /api/auth/sign-in/code',
  tag: 'Coach',
  summary: 'Give the code that is asked for after the password: one of the app’s, or a recovery code; each works once',
  caller: 'anybody',
  act: 'sign-in',
  cookie: 'coach',
  body: z.strictObject({ code: typedSecret }),
  answer: ok(z.object({ user: coachUser }), 'Signed in'),
  refuses: ['not-signed-in', 'cross-site', 'too-many-requests'],
});
