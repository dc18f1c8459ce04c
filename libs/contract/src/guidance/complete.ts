import { z } from 'zod';
import { done } from '../answers.js';
import { coupleParams } from '../couples/couple-params.js';
import { route } from '../route.js';

export const complete = route({
  endpoint: 'POST /api/v1/coach/couples/:id/complete',
  tag: 'Coach',
  summary: 'End the programme with a couple, together or apart',
  caller: 'coach',
  act: 'guide-couple',
  audited: 'programme-ended',
  takesKey: true,
  params: coupleParams,
  body: z.strictObject({ how: z.enum(['together', 'apart']) }),
  answer: done('Ended'),
  refuses: ['not-found', 'already-ended', 'not-started', 'not-far-enough'],
});
