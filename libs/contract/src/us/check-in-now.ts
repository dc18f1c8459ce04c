import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

export const checkInNow = route({
  endpoint: 'POST /api/v1/us/check-in',
  tag: 'Our own page',
  summary: 'Ask me now: the check-in of the week that is on, whenever my turn comes',
  caller: 'partner',
  act: 'answer-check-in',
  answer: ok(z.object({ token: z.string().describe('What /check-in# opens it with') }), 'It is open'),
  refuses: ['not-active'],
});
