import { findDelivery, isForCoach } from '@troth/database';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/**
 * A reply to a check-in is answered once: with what was understood, or with how to write it. Any other is answered only where
 * something was attached, which is not kept.
 */
export const replyEmail = defineSubscriber({
  name: 'reply-email',
  on: ['mail.replied'],
  async react(event, reacting) {
    const { how, quiet, attached, partnerId, deliveryId, inboundId } = event.payload;
    if (quiet) return;
    if (how === 'to-coach') {
      const refused = { kind: 'attachment-refused', to: partnerId, key: inboundId } as const;
      if (attached) await requestForEvent(event, reacting, [refused]);
      return;
    }
    const asked = await findDelivery(reacting.tx, deliveryId);
    const { week, linkId } = asked?.refs ?? {};
    if (week === undefined || linkId === undefined) return;
    const about = { to: partnerId, key: inboundId };
    const asks = { week, linkId, ...(attached ? { attached: 'yes' as const } : {}) };
    if (how === 'check-in') {
      await requestForEvent(event, reacting, [{ ...about, kind: 'check-in-understood', refs: asks }]);
      return;
    }
    const passedOn = await isForCoach(reacting.tx, event.practiceId, inboundId);
    const refs = { ...asks, fault: how, ...(passedOn ? { toCoach: 'yes' as const } : {}) };
    await requestForEvent(event, reacting, [{ ...about, kind: 'reply-not-understood', refs }]);
  },
});
