import { z } from 'zod';
import { ok } from '../answers.js';
import { checkInTime, consent, linkToken, personName } from '../fields/person-fields.js';
import { route } from '../route.js';

const acceptRequest = z.strictObject({
  token: linkToken,
  ...checkInTime.shape,
  name: personName.optional().describe('What you want to be called, where it differs from the invitation'),
  consent,
});

const acceptAnswer = z.object({ status: z.literal('active') });

export const accept = route({
  endpoint: 'POST /api/v1/invitation/accept',
  tag: 'Joining',
  summary: 'Join, with your own consent, zone and time; the programme starts',
  caller: 'link-holder',
  act: 'answer-invitation',
  limited: true,
  takesKey: true,
  body: acceptRequest,
  answer: ok(acceptAnswer, 'The programme has started'),
  refuses: ['link-not-valid', 'address-not-confirmed', 'cannot-accept'],
});
