import { z } from 'zod';
import { ok } from '../answers.js';
import { typedSecret } from '../fields/chosen-password.js';
import { route } from '../route.js';

export const offerPasskey = route({
  endpoint: 'POST /api/v1/coach/account/passkeys/options',
  tag: 'Coach',
  summary: 'What a browser needs to make a passkey (PublicKeyCredentialCreationOptionsJSON); asks for my password',
  caller: 'coach',
  act: 'tend-own-account',
  body: z.strictObject({ current: typedSecret }),
  answer: ok(z.record(z.string(), z.unknown()), 'Good for five minutes, once'),
});
