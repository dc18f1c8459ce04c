import { momentWords } from '../words.js';
import {
  fromCouple,
  fromReader,
  linkOf,
  usPage,
  type Addressed,
  type ContentContext,
  type OfCouple,
} from './content.js';

/** To the one who signed up. */
export const confirmAddress = fromReader<'confirm-address'>((one, context) => {
  const link = linkOf(one, '/join/confirm', context);
  return link === null ? null : { name: one.reader.name, link, validUntil: validUntil(one) };
});

/** To the one who is invited. */
export const invitation = fromCouple<'invitation'>(inviting);
export const invitationReminder = fromCouple<'invitation-reminder'>(inviting);

/** To the one who invites: this address cannot be invited. Why is not told. */
export const cannotInvite = fromCouple<'cannot-invite'>(({ reader, couple }, context) => {
  return { name: reader.name, partnerName: couple.partnerName, link: usPage(context) };
});

function inviting(one: OfCouple, context: ContentContext) {
  const link = linkOf(one, '/invitation', context);
  return link === null
    ? null
    : { name: one.reader.name, inviterName: one.couple.partnerName, link, validUntil: validUntil(one) };
}

function validUntil({ delivery, reader }: Addressed): string {
  return momentWords(reader.linkExpiresAt ?? delivery.expiresAt, reader.zone);
}
