import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const chooseSharing = route({
  endpoint: 'PUT /api/v1/us/sharing',
  tag: 'Our own page',
  summary: 'Share how I saw the promises made to me, or not; nobody is told',
  caller: 'partner',
  act: 'choose-what-to-share',
  takesKey: true,
  body: z.strictObject({ shares: z.boolean() }),
  answer: done('Kept'),
  refuses: ['already-ended'],
});
