import { z } from 'zod';
import { done } from '../answers.js';
import { typedSecret } from '../fields/chosen-password.js';
import { route } from '../route.js';

export const removeAuthenticator = route({
  endpoint: 'POST /api/v1/coach/account/authenticator/off',
  tag: 'Coach',
  summary: 'Turn codes from an app off; asks for one, or for a recovery code',
  caller: 'coach',
  act: 'tend-own-account',
  beforeSecondFactor: true,
  body: z.strictObject({ code: typedSecret }),
  answer: done('Off'),
});
