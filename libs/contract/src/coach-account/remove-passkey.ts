import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const removePasskey = route({
  endpoint: 'DELETE /api/v1/coach/account/passkeys/:id',
  tag: 'Coach',
  summary: 'Remove a passkey of mine; it lets nobody in any more',
  caller: 'coach',
  act: 'tend-own-account',
  params: z.object({ id: z.uuid() }),
  answer: done('Removed'),
  refuses: ['not-found'],
});
