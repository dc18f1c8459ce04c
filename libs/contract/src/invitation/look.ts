import { z } from 'zod';
import { ok } from '../answers.js';
import { linkRequest } from '../fields/person-fields.js';
import { route } from '../route.js';

const lookAnswer = z.object({
  name: z.string(),
  inviterName: z.string(),
  consentVersion: z.string(),
  stages: z.int().describe('How many stages their programme has for every couple'),
  optionalStages: z.int().describe('How many more they come to only where both want it'),
});

export const look = route({
  endpoint: 'POST /api/v1/invitation/look',
  tag: 'Joining',
  summary: 'What an invitation is about; changes nothing',
  caller: 'link-holder',
  act: 'answer-invitation',
  limited: true,
  body: linkRequest,
  answer: ok(lookAnswer, 'Who invites whom'),
  refuses: ['link-not-valid'],
});
