import { z } from 'zod';
import { ok } from '../answers.js';
import { linkRequest } from '../fields/person-fields.js';
import { route } from '../route.js';

const lookAnswer = z.object({ name: z.string(), email: z.string().describe('The new address') });

export const look = route({
  endpoint: 'POST /api/v1/us/address/look',
  tag: 'Our own page',
  summary: 'What a link to confirm a new address is about; changes nothing',
  caller: 'link-holder',
  act: 'change-own-address',
  limited: true,
  body: linkRequest,
  answer: ok(lookAnswer, 'Whose it is to be'),
  refuses: ['link-not-valid'],
});
