import { z } from 'zod';
import { ok } from '../answers.js';
import { linkRequest } from '../fields/person-fields.js';
import { route } from '../route.js';
import { askedMeasures } from './fields.js';

export const look = route({
  endpoint: 'POST /api/v1/measures/look',
  tag: 'Check-in',
  summary: 'The questions behind the link of their email; changes nothing',
  caller: 'link-holder',
  act: 'answer-measure',
  limited: true,
  body: linkRequest,
  answer: ok(z.object({ name: z.string(), partnerName: z.string(), asked: askedMeasures }), 'The form'),
  refuses: ['link-not-valid'],
});
