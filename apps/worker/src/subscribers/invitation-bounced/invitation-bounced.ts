import { findInvitation } from '@troth/database';
import { coupleOf, refOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** The invited address turned out to be dead: the one who invited hears that it cannot be invited, and can correct it. */
export const invitationBounced = defineSubscriber({
  name: 'invitation-bounced',
  on: ['mail.bounced'],
  async react(event, reacting) {
    const { partnerId, how, deliveryId } = event.payload;
    if (how !== 'hard') return;
    const couple = await coupleOf(event, reacting);
    if (couple?.state !== 'awaiting-partner' || couple.partners.b.id !== partnerId) return;
    // What comes back from an address that was corrected meanwhile says nothing about the new one.
    if ((await findInvitation(reacting.tx, refOf(event))).state !== 'refused') return;
    await requestForEvent(event, reacting, [{ kind: 'cannot-invite', to: couple.partners.a.id, key: deliveryId }]);
  },
});
