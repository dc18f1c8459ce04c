import { z } from 'zod';
import { ok } from '../answers.js';
import { consent, linkToken } from '../fields/person-fields.js';
import { route } from '../route.js';

const confirmRequest = z.strictObject({ token: linkToken, consent });

const confirmAnswer = z.object({ status: z.literal('confirmed') });

export const confirm = route({
  endpoint: 'POST /api/v1/join/confirm',
  tag: 'Joining',
  summary: 'Confirm the address and agree; the other partner is invited after that',
  caller: 'link-holder',
  act: 'answer-invitation',
  limited: true,
  takesKey: true,
  body: confirmRequest,
  answer: ok(confirmAnswer, 'The address is confirmed'),
  refuses: ['link-not-valid'],
});
