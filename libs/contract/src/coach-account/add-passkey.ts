import { z } from 'zod';
import { done } from '../answers.js';
import { passkeyAnswer, passkeyName } from '../fields/passkey-answer.js';
import { route } from '../route.js';

export const addPasskey = route({
  endpoint: 'POST /api/v1/coach/account/passkeys',
  tag: 'Coach',
  summary: 'Add the passkey that the browser has made',
  caller: 'coach',
  act: 'tend-own-account',
  body: z.strictObject({ name: passkeyName, answer: passkeyAnswer }),
  answer: done('Added'),
  refuses: ['passkey-not-known'],
});
