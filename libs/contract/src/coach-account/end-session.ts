import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const endSession = route({
  endpoint: 'DELETE /api/v1/coach/account/sessions/:id',
  tag: 'Coach',
  summary: 'End one of my sessions',
  caller: 'coach',
  act: 'tend-own-account',
  beforeSecondFactor: true,
  params: z.object({ id: z.uuid() }),
  answer: done('Ended'),
  refuses: ['not-found'],
});
