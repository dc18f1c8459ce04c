import { Injectable } from '@nestjs/common';
import {
  countInvitations,
  decideEnrolment,
  endInvitationMail,
  findInvitation,
  readdressPartner,
  renewInvitationExpiry,
  saveInvitation,
  type PartnerSession,
  type Tx,
} from '@troth/database';
import { mayInvite } from '@troth/domain';
import { ApiContext } from '../api-context.js';
import { addressHashes } from '../http/address-hashes.js';
import { granted } from '../http/granted.js';
import { Problem } from '../http/problem.js';

/** While the other has not answered, the one who invited sees to the invitation. Withdrawing it is leaving. */
@Injectable()
export class TendInvitation {
  constructor(private readonly context: ApiContext) {}

  /** Another name or address. With another address, nothing that went to the earlier one opens anything any more. */
  async correct(
    tx: Tx,
    me: PartnerSession,
    invited: { readonly name: string; readonly email: string },
    now: Date,
  ): Promise<null> {
    const command = { kind: 'correct-invitation', partnerId: me.partnerId, invited } as const;
    const taken = await decideEnrolment(tx, me, command, now);
    const { partners } = granted(taken);
    const isReaddressed =
      taken.ok &&
      taken.events.some((event) => event.name === 'invitation.renewed' && event.payload.how === 'corrected');
    if (!isReaddressed) return null;
    const { keys } = this.context;
    await readdressPartner(tx, { ...me, partnerId: partners.b.id }, addressHashes(keys, invited.email));
    await endInvitationMail(tx, me, now);
    await renewInvitationExpiry(tx, me, now);
    await saveInvitation(tx, me, { state: 'preparing', sentAt: null, validUntil: null });
    return null;
  }

  /** Once more to the same address, as often as a mailbox is invited at all. */
  async resend(tx: Tx, me: PartnerSession, now: Date): Promise<null> {
    const { state } = await findInvitation(tx, me);
    if (state !== 'sent' || !mayInvite(await countInvitations(tx, me, now))) throw new Problem('cannot-invite-again');
    granted(await decideEnrolment(tx, me, { kind: 'resend-invitation', partnerId: me.partnerId }, now));
    return null;
  }
}
