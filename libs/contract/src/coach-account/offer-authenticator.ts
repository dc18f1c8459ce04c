import { z } from 'zod';
import { ok } from '../answers.js';
import { typedSecret } from '../fields/chosen-password.js';
import { route } from '../route.js';

export const offerAuthenticator = route({
  endpoint: 'POST /api/v1/coach/account/authenticator',
  tag: 'Coach',
  summary: 'Begin to use codes from an app (TOTP); asks for my password',
  caller: 'coach',
  act: 'tend-own-account',
  beforeSecondFactor: true,
  body: z.strictObject({ current: typedSecret }),
  answer: ok(
    z.object({
      uri: z.string().describe('For the app, as a QR code made on this page'),
      secret: z.string().describe('The same to be typed'),
    }),
    'Nothing is in use before a first code was given',
  ),
  refuses: ['authenticator-in-use'],
});
