import { z } from 'zod';
import { ok } from '../answers.js';
import { typedSecret } from '../fields/chosen-password.js';
import { route } from '../route.js';

export const makeRecoveryCodes = route({
  endpoint: 'POST /api/v1/coach/account/recovery-codes',
  tag: 'Coach',
  summary: 'Make recovery codes again; the earlier ones work no more. Asks for a code',
  caller: 'coach',
  act: 'tend-own-account',
  beforeSecondFactor: true,
  body: z.strictObject({ code: typedSecret }),
  answer: ok(z.object({ recoveryCodes: z.array(z.string()) }), 'Shown this once'),
});
