import { z } from 'zod';
import { done } from '../answers.js';
import { coupleParams } from '../couples/couple-params.js';
import { route } from '../route.js';

export const assign = route({
  endpoint: 'POST /api/v1/coach/couples/:id/assign',
  tag: 'Coach',
  summary: 'Hand a couple to another coach, or take one that nobody walks with',
  caller: 'coach',
  takesKey: true,
  params: coupleParams,
  body: z.strictObject({ coachId: z.uuid('Please choose one of the coaches.').nullable() }),
  answer: done('Assigned'),
  refuses: ['not-found', 'already-ended'],
});
