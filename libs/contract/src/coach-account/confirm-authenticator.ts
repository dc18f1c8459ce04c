import { z } from 'zod';
import { ok } from '../answers.js';
import { typedSecret } from '../fields/chosen-password.js';
import { route } from '../route.js';

export const confirmAuthenticator = route({
  endpoint: 'POST /api/v1/coach/account/authenticator/confirm',
  tag: 'Coach',
  summary: 'Give the first code of the app: from now on one is asked for at every sign-in by password',
  caller: 'coach',
  act: 'tend-own-account',
  beforeSecondFactor: true,
  body: z.strictObject({ code: typedSecret }),
  answer: ok(z.object({ recoveryCodes: z.array(z.string()) }), 'Recovery codes, shown this once'),
});
