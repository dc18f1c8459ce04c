import { z } from 'zod';
import { accepted } from '../answers.js';
import { emailAddress } from '../fields/person-fields.js';
import { route } from '../route.js';

export const forgetPassword = route({
  endpoint: 'POST /api/auth/forgotten-password',
  tag: 'Coach',
  summary: 'Have a link mailed with which a new password can be chosen; the same answer for every address',
  caller: 'anybody',
  act: 'sign-in',
  limited: true,
  body: z.strictObject({ email: emailAddress }),
  answer: accepted(z.object({ status: z.literal('check-your-inbox') }), 'If it is a coach’s, a link is on its way'),
  refuses: ['cross-site'],
});
