import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

export const passkeyOptions = route({
  endpoint: 'POST /api/auth/passkey/options',
  tag: 'Coach',
  summary: 'What a browser needs to ask for a passkey (WebAuthn, PublicKeyCredentialRequestOptionsJSON)',
  caller: 'anybody',
  act: 'sign-in',
  limited: true,
  answer: ok(z.record(z.string(), z.unknown()), 'Good for five minutes, once'),
  refuses: ['cross-site'],
});
