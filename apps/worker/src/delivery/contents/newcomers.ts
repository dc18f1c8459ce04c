import { momentWords } from '../words.js';
import { fromCouple, fromReader, linkOf, type Addressed, type ContentGround, type OfCouple } from './content.js';

/** To the one who signed up. */
export const confirmAddress = fromReader<'confirm-address'>((one, ground) => {
  const link = linkOf(one, '/join/confirm', ground);
  return link === null ? null : { name: one.reader.name, link, validUntil: validUntil(one) };
});

/** To the one who is invited. */
export const invitation = fromCouple<'invitation'>(inviting);
export const invitationReminder = fromCouple<'invitation-reminder'>(inviting);

function inviting(one: OfCouple, ground: ContentGround) {
  const link = linkOf(one, '/invitation', ground);
  return link === null
    ? null
    : { name: one.reader.name, inviterName: one.couple.partnerName, link, validUntil: validUntil(one) };
}

function validUntil({ delivery, reader }: Addressed): string {
  return momentWords(reader.linkExpiresAt ?? delivery.expiresAt, reader.zone);
}
