import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const complete = route({
  endpoint: 'POST /api/v1/us/complete',
  tag: 'Our own page',
  summary: 'End the programme: together once both have said so, or apart',
  caller: 'partner',
  act: 'steer-own-programme',
  takesKey: true,
  body: z.strictObject({ how: z.enum(['together', 'apart']) }),
  answer: done('Kept'),
  refuses: ['already-ended', 'not-started', 'not-far-enough'],
});
