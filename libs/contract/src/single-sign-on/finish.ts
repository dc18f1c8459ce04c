import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';
import { coachUser } from '../sign-in/coach-user.js';

export const finish = route({
  endpoint: 'POST /api/auth/single-sign-on',
  tag: 'Coach',
  summary: 'Give what the provider has sent the browser back with; works once, in the browser that began',
  caller: 'anybody',
  act: 'sign-in',
  cookie: 'coach',
  limited: true,
  body: z.strictObject({
    answer: z.string().max(4096).describe('What stands behind the question mark of the address, as it came'),
  }),
  answer: ok(
    z.object({
      user: coachUser.optional(),
      next: z
        .enum(['code', 'usual-sign-in'])
        .optional()
        .describe(
          'Instead of `user`. `code`: POST /api/auth/sign-in/code is next. `usual-sign-in`: nobody is linked yet; the coach with this address is, once they have signed in as they usually do, in this browser and within ten minutes',
        ),
    }),
    'Signed in, or what is to be done first',
  ),
  refuses: [
    'not-found',
    'link-not-valid',
    'single-sign-on-failed',
    'single-sign-on-cancelled',
    'single-sign-on-unconfirmed',
    'single-sign-on-unknown',
    'single-sign-on-linked',
    'single-sign-on-not-invited',
    'provider-not-answering',
    'cross-site',
  ],
});
