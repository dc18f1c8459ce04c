import { z } from 'zod';
import { accepted } from '../answers.js';
import { emailAddress } from '../fields/person-fields.js';
import { route } from '../route.js';

/** The same for every address, known or not. */
const linkAnswer = z.object({ status: z.literal('check-your-inbox') });

export const requestLink = route({
  endpoint: 'POST /api/v1/us/sign-in-link',
  tag: 'Our own page',
  summary: 'Ask for a link to our own page',
  description: 'Answers the same for every address.',
  caller: 'anybody',
  act: 'sign-in',
  limited: true,
  takesKey: true,
  body: z.strictObject({ email: emailAddress }),
  answer: accepted(linkAnswer, 'If somebody has that address, a link is on its way'),
});
