import { z } from 'zod';
import { ok } from '../answers.js';
import { emailAddress } from '../fields/person-fields.js';
import { route } from '../route.js';
import { coachUser } from './coach-user.js';

export const signIn = route({
  endpoint: 'POST /api/auth/sign-in/email',
  tag: 'Coach',
  summary: 'Sign in as a coach; sets a cookie that lives twelve hours, or one hour unused',
  caller: 'anybody',
  act: 'sign-in',
  body: z.strictObject({ email: emailAddress, password: z.string().min(1).max(128) }),
  answer: ok(
    z.object({
      user: coachUser.optional(),
      secondFactor: z.literal('code').optional().describe('Instead of `user`: POST /api/auth/sign-in/code is next'),
    }),
    'Signed in, or asked for a code',
  ),
  refuses: ['wrong-credentials', 'cross-site', 'too-many-requests'],
});
