import { atField } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { accepted } from '../answers.js';
import { checkInTime, emailAddress, personName } from '../fields/person-fields.js';
import { route } from '../route.js';

const couple = z.strictObject({
  name: personName,
  email: emailAddress,
  ...checkInTime.shape,
  consent: z.unknown().optional().describe('From a page of the version before; it is given with the confirmation'),
  partner: z.strictObject({ name: personName, email: emailAddress }),
  programme: z
    .uuid()
    .optional()
    .describe('Of the practice’s own, which the link that was followed is for; one that is not there counts as none'),
});

const addresses = z.object({ email: z.string(), partner: z.object({ email: z.string() }) });

const messages = defineMessages('refusals.join', {
  addressEach: 'Each of you needs an address of your own.',
});

/** Two people with an address each: a shared one would let each read what the other keeps private. */
const askRequest = couple.refine(({ email, partner }) => email.toLowerCase() !== partner.email.toLowerCase(), {
  path: ['partner', 'email'],
  ...atField((say) => say(messages.addressEach)),
  when: ({ value }) => addresses.safeParse(value).success,
});

/** The same for every address, known or not. */
const askAnswer = z.object({ status: z.literal('check-your-inbox') });

export const ask = route({
  endpoint: 'POST /api/v1/join',
  tag: 'Joining',
  summary: 'Ask to join with a partner',
  description: 'Answers the same for every address.',
  caller: 'anybody',
  act: 'ask-to-join',
  limited: true,
  takesKey: true,
  body: askRequest,
  answer: accepted(askAnswer, 'An email is on its way to the address given'),
  refuses: ['practice-not-open'],
});
