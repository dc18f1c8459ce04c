import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const clearFlag = route({
  endpoint: 'POST /api/v1/coach/attention/:id/clear',
  tag: 'Coach',
  summary: 'Take a flag down',
  caller: 'coach',
  takesKey: true,
  params: z.object({ id: z.uuid('There is no such flag here.') }),
  answer: done('The flag is down'),
  refuses: ['not-found'],
});
