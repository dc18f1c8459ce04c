import { z } from 'zod';
import { done } from '../answers.js';
import { emailAddress, personName } from '../fields/person-fields.js';
import { route } from '../route.js';

export const correct = route({
  endpoint: 'PUT /api/v1/us/invitation',
  tag: 'Our own page',
  summary: 'Correct whom I invited; an earlier address no longer holds an invitation that opens',
  caller: 'partner',
  act: 'tend-invitation',
  takesKey: true,
  body: z.strictObject({ name: personName, email: emailAddress }),
  answer: done('Kept; an invitation goes to the new address'),
  refuses: ['one-address-each', 'not-awaiting-partner', 'not-allowed'],
});
