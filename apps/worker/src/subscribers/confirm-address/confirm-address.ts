import { confirmUntil, recentLinks } from '@troth/database';
import { refOf } from '../couple-of.js';
import { makeLinks, requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 3;

/** Somebody signed up: their address is asked to be confirmed. An address that others keep typing is left in peace. */
export const confirmAddress = defineSubscriber({
  name: 'confirm-address',
  on: ['enrolment.requested'],
  async react(event, reacting) {
    const { practiceId, enrolmentId } = refOf(event);
    const { partnerId } = event.payload;
    const wanted = { practiceId, partnerId, purpose: 'confirm-address' } as const;
    const sent = await recentLinks(reacting.tx, wanted, new Date(reacting.now.getTime() - HOUR_MS));
    if (sent >= MOST_AN_HOUR) return;
    const expiresAt = confirmUntil(event.occurredAt);
    const [linkId = ''] = await makeLinks(reacting, [{ ...wanted, enrolmentId, expiresAt }]);
    await requestForEvent(event, reacting, [
      { kind: 'confirm-address', personId: partnerId, key: event.id, refs: { linkId } },
    ]);
  },
});
