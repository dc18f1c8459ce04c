import { z } from 'zod';
import { ok } from '../answers.js';
import { linkRequest } from '../fields/person-fields.js';
import { route } from '../route.js';

const confirmAnswer = z.object({ status: z.literal('changed') });

export const confirm = route({
  endpoint: 'POST /api/v1/us/address/confirm',
  tag: 'Our own page',
  summary: 'Confirm the new address; the earlier one is told, and its links end',
  caller: 'link-holder',
  act: 'change-own-address',
  limited: true,
  takesKey: true,
  body: linkRequest,
  answer: ok(confirmAnswer, 'Emails go to the new address from now on'),
  refuses: ['link-not-valid', 'address-not-possible', 'already-ended'],
});
