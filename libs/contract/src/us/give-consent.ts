import { consentPurposes } from '@troth/domain';
import { z } from 'zod';
import { done } from '../answers.js';
import { consentWordsOfToday } from '../fields/person-fields.js';
import { route } from '../route.js';

export const giveConsent = route({
  endpoint: 'PUT /api/v1/us/consents/:purpose',
  tag: 'Our own page',
  summary: 'Agree to one purpose, by the words of today; nobody is told of it but a coach, of emails',
  caller: 'partner',
  act: 'choose-what-to-share',
  takesKey: true,
  params: z.object({ purpose: z.enum(consentPurposes) }),
  body: z.strictObject({ version: consentWordsOfToday }),
  answer: done('Kept'),
  refuses: ['already-ended'],
});
