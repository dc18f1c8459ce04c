import { z } from 'zod';
import { accepted } from '../answers.js';
import { emailAddress } from '../fields/person-fields.js';
import { route } from '../route.js';

/** The same for every address, known or not. */
const askAnswer = z.object({ status: z.literal('check-your-inbox') });

export const ask = route({
  endpoint: 'POST /api/v1/us/address',
  tag: 'Our own page',
  summary: 'Be written to at another address',
  description: 'Answers the same for every address.',
  caller: 'partner',
  act: 'change-own-address',
  takesKey: true,
  body: z.strictObject({ email: emailAddress }),
  answer: accepted(askAnswer, 'A link to confirm it is on its way to the new address'),
});
