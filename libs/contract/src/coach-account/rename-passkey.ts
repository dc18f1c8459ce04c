import { z } from 'zod';
import { done } from '../answers.js';
import { passkeyName } from '../fields/passkey-answer.js';
import { route } from '../route.js';

export const renamePasskey = route({
  endpoint: 'PUT /api/v1/coach/account/passkeys/:id',
  tag: 'Coach',
  summary: 'Give a passkey of mine another name',
  caller: 'coach',
  act: 'tend-own-account',
  params: z.object({ id: z.uuid() }),
  body: z.strictObject({ name: passkeyName }),
  answer: done('Named'),
  refuses: ['not-found'],
});
