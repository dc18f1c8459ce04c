import { z } from 'zod';
import { checkInTime, consent, emailAddress, linkToken, personName } from '../http/person-fields.js';

const invited = z.strictObject({ name: personName, email: emailAddress });

const person = z.strictObject({
  name: personName,
  email: emailAddress,
  ...checkInTime.shape,
  consent: z.unknown().optional().describe('From a page of the version before; it is given with the confirmation'),
  partner: invited,
});

/** Two people with an address each: a shared one would let each read what the other keeps private. */
export const joinRequest = person.refine(({ email, partner }) => email.toLowerCase() !== partner.email.toLowerCase(), {
  path: ['partner', 'email'],
  message: 'Each of you needs an address of your own.',
  when: ({ value }) => addresses.safeParse(value).success,
});

const addresses = z.object({ email: z.string(), partner: z.object({ email: z.string() }) });

export type JoinRequest = z.infer<typeof joinRequest>;

export const joinStanding = z.object({ open: z.boolean().describe('Whether there is a coach to walk with a couple') });

/** The same for every address, known or not. */
export const joinAnswer = z.object({ status: z.literal('check-your-inbox') });

export const tokenRequest = z.strictObject({ token: linkToken });

export const joinLook = z.object({
  name: z.string(),
  partnerName: z.string(),
  confirmed: z.boolean().describe('Whether the address was confirmed before'),
  consentVersion: z.string().describe('Of the words that are agreed to with the confirmation'),
});

export const confirmRequest = z.strictObject({ token: linkToken, consent });

export type ConfirmRequest = z.infer<typeof confirmRequest>;

export const confirmAnswer = z.object({ status: z.literal('confirmed') });
