import { z } from 'zod';
import { ok } from '../answers.js';
import { linkRequest } from '../fields/person-fields.js';
import { route } from '../route.js';

const lookAnswer = z.object({
  name: z.string(),
  partnerName: z.string(),
  confirmed: z.boolean().describe('Whether the address was confirmed before'),
  consentVersion: z.string().describe('Of the words that are agreed to with the confirmation'),
});

export const look = route({
  endpoint: 'POST /api/v1/join/look',
  tag: 'Joining',
  summary: 'What a confirmation link is about; changes nothing',
  caller: 'link-holder',
  act: 'answer-invitation',
  limited: true,
  body: linkRequest,
  answer: ok(lookAnswer, 'Whose address it is'),
  refuses: ['link-not-valid'],
});
