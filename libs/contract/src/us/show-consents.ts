import { consentPurposes } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { consentWordsOfToday } from '../fields/person-fields.js';
import { localTime } from '../fields/local-time.js';
import { route, type AnswerOf } from '../route.js';

const standing = z.object({
  purpose: z.enum(consentPurposes),
  holds: z.boolean(),
  said: z
    .object({ version: z.string(), givenAt: localTime, withdrawnAt: localTime.nullable() })
    .nullable()
    .describe('What I agreed to last, and when I took it back; its version names the words'),
  asks: consentWordsOfToday.nullable().describe('Of the words to agree to now, where they are not those that hold'),
});

export const showConsents = route({
  endpoint: 'GET /api/v1/us/consents',
  tag: 'Our own page',
  summary: 'What I agreed to, purpose by purpose',
  caller: 'partner',
  act: 'see-own-page',
  answer: ok(z.array(standing), 'In the order in which they were asked'),
});

export type ConsentsShown = AnswerOf<typeof showConsents>;
