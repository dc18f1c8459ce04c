import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const chooseWordAfter = route({
  endpoint: 'PUT /api/v1/us/word-after',
  tag: 'Our own page',
  summary: 'Write to me once more three months after we ended together, or not; nobody is told',
  caller: 'partner',
  act: 'choose-what-to-share',
  takesKey: true,
  body: z.strictObject({ wants: z.boolean() }),
  answer: done('Kept'),
});
