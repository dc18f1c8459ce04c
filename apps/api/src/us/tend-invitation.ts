import { Injectable } from '@nestjs/common';
import {
  countInvitations,
  endInvitationMail,
  findInvitation,
  moveInvitationExpiry,
  readdressPartner,
  saveInvitation,
  type PartnerSession,
} from '@troth/database';
import { answerUntil, mayInvite } from '@troth/domain';
import { addressHashes, decideEnrolment, type Work } from '@troth/programme';
import { granted } from '../http/granted.js';
import { Problem } from '../http/problem.js';

/** While the other has not answered, the one who invited sees to the invitation. Withdrawing it is leaving. */
@Injectable()
export class TendInvitation {
  /** Another name or address. With another address, nothing that went to the earlier one opens anything any more. */
  async correct(
    work: Work,
    me: PartnerSession,
    invited: { readonly name: string; readonly email: string },
  ): Promise<null> {
    const { tx, now, keys } = work;
    const command = { kind: 'correct-invitation', partnerId: me.partnerId, invited } as const;
    const taken = await decideEnrolment(work, me, command);
    const { partners } = granted(taken);
    const isReaddressed =
      taken.ok &&
      taken.events.some((event) => event.name === 'invitation.renewed' && event.payload.how === 'corrected');
    if (!isReaddressed) return null;
    await readdressPartner(tx, { ...me, partnerId: partners.b.id }, addressHashes(keys, invited.email));
    await endInvitationMail(tx, me, now);
    await moveInvitationExpiry(tx, me, answerUntil(now));
    await saveInvitation(tx, me, { state: 'preparing', sentAt: null, validUntil: null });
    return null;
  }

  /** Once more to the same address, as often as a mailbox is invited at all. */
  async resend(work: Work, me: PartnerSession): Promise<null> {
    const { tx, now } = work;
    const { state } = await findInvitation(tx, me);
    if (state !== 'sent' || !mayInvite(await countInvitations(tx, me, now))) throw new Problem('cannot-invite-again');
    granted(await decideEnrolment(work, me, { kind: 'resend-invitation', partnerId: me.partnerId }));
    return null;
  }
}
