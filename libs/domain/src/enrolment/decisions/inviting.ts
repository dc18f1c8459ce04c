import { isSameAddress } from '../../address/mail-address.js';
import type { RefusalCode } from '../../refusal.js';
import { changePartner } from './change-partner.js';
import type { EnrolmentCommand } from '../command.js';
import { partnerOf, type Enrolment } from '../enrolment.js';
import { change, happening, type Ruling } from './happening.js';

type Command<Kind> = Extract<EnrolmentCommand, { kind: Kind }>;

/** Another address, or name, for the one who is invited; the earlier invitation no longer holds. */
export function correctInvitation(enrolment: Enrolment, command: Command<'correct-invitation'>): Ruling {
  const refused = refuseInviter(enrolment, command);
  if (refused) return refused;
  const { a, b } = enrolment.partners;
  const { name, email } = command.invited;
  if (isSameAddress(a.email, email)) return 'one-address-each';
  if (name === b.name && email === b.email) return change(enrolment);
  const how = email === b.email ? 'renamed' : 'corrected';
  const corrected = changePartner(enrolment, 'b', { name, email });
  return change(corrected, happening('invitation.renewed', { partnerId: b.id, how }));
}

/** The invitation once more, to the same address. */
export function resendInvitation(enrolment: Enrolment, command: Command<'resend-invitation'>): Ruling {
  const refused = refuseInviter(enrolment, command);
  if (refused) return refused;
  const { b } = enrolment.partners;
  return change(enrolment, happening('invitation.renewed', { partnerId: b.id, how: 'again' }));
}

/** Only the one who invited, with an address shown to be theirs, and only while the invitation is open. */
function refuseInviter(enrolment: Enrolment, { partnerId }: { readonly partnerId: string }): RefusalCode | null {
  const inviter = partnerOf(enrolment, partnerId);
  if (!inviter) return 'not-of-this-enrolment';
  if (inviter.side === 'b') return 'not-allowed';
  if (enrolment.state !== 'awaiting-partner') return 'not-awaiting-partner';
  return inviter.confirmedAt ? null : 'address-not-confirmed';
}
