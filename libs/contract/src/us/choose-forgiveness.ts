import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const chooseForgiveness = route({
  endpoint: 'PUT /api/v1/us/forgiveness',
  tag: 'Our own page',
  summary: 'Whether I would like the stage on forgiveness; nobody is told',
  caller: 'partner',
  body: z.strictObject({ wants: z.boolean() }),
  answer: done('Kept'),
  refuses: ['already-ended'],
});
