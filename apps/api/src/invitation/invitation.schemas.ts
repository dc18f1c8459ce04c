import { z } from 'zod';
import { checkInTime, consent, linkToken, personName } from '../http/person-fields.js';

export const invitationLook = z.object({
  name: z.string(),
  inviterName: z.string(),
  consentVersion: z.string(),
});

export const acceptRequest = z.strictObject({
  token: linkToken,
  ...checkInTime.shape,
  name: personName.optional().describe('What you want to be called, where it differs from the invitation'),
  consent,
});

export type AcceptRequest = z.infer<typeof acceptRequest>;

export const acceptAnswer = z.object({ status: z.literal('active') });

export const declineRequest = z.strictObject({
  token: linkToken,
  noMore: z.boolean().optional().describe('Whether nobody is to invite this mailbox again'),
});

export type DeclineRequest = z.infer<typeof declineRequest>;

export const declineAnswer = z.object({ status: z.literal('declined') });
