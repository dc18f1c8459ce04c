import {
  countInvitations,
  endInvitationMail,
  findInvitation,
  loadEnrolment,
  moveInvitationExpiry,
  readdressPartner,
  saveInvitation,
  type EnrolmentRef,
  type PartnerRef,
} from '@troth/database';
import { answerUntil, mayInvite } from '@troth/domain';
import { decideEnrolment } from '../enrolment/decide-enrolment.js';
import { refused, type Outcome } from '../refused.js';
import type { Work } from '../work.js';
import { addressHashes } from './address-hashes.js';

/**
 * The one who invited gives another name or address for the other. With another address, nothing that went to the earlier
 * one opens anything any more, and the days to answer begin again.
 */
export async function correctInvitation(
  work: Work,
  me: EnrolmentRef & PartnerRef,
  invited: { readonly name: string; readonly email: string },
): Promise<Outcome> {
  const { tx, now, keys } = work;
  const taken = await decideEnrolment(work, me, { kind: 'correct-invitation', partnerId: me.partnerId, invited });
  if (!taken.ok) return taken;
  const isReaddressed = taken.events.some(
    (event) => event.name === 'invitation.renewed' && event.payload.how === 'corrected',
  );
  if (!isReaddressed) return taken;
  const partner = { practiceId: me.practiceId, partnerId: taken.enrolment.partners.b.id };
  await readdressPartner(tx, partner, addressHashes(keys, invited.email));
  await endInvitationMail(tx, me, now);
  await moveInvitationExpiry(tx, me, answerUntil(now));
  await saveInvitation(tx, me, { state: 'preparing', sentAt: null, validUntil: null });
  return taken;
}

/** Once more to the same address, as often as a mailbox is invited at all. */
export async function resendInvitation(work: Work, me: EnrolmentRef & PartnerRef): Promise<Outcome> {
  const { tx, now } = work;
  // In the order in which sending an invitation locks couple and mailbox.
  await loadEnrolment(tx, me, { lock: true });
  const { state } = await findInvitation(tx, me);
  if (state !== 'sent' || !mayInvite(await countInvitations(tx, me, now)))
    return refused('cannot-invite-again', 'This invitation has not been sent, or as often as it may be.');
  return decideEnrolment(work, me, { kind: 'resend-invitation', partnerId: me.partnerId });
}
