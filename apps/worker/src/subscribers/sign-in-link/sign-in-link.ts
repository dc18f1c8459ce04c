import { findPartnerToSignIn } from '@troth/database';
import { makeLinks, requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

const TEN_MINUTES_MS = 600_000;

/** Somebody asked for a sign-in link: it goes out where the address belongs to a programme, and else nothing happens. */
export const signInLink = defineSubscriber({
  name: 'sign-in-link',
  on: ['sign-in.requested'],
  async react(event, reacting) {
    const { practiceId } = event;
    const partner = await findPartnerToSignIn(reacting.tx, practiceId, event.payload.addressHash);
    if (!partner) return;
    const { partnerId, enrolmentId } = partner;
    const expiresAt = new Date(event.occurredAt.getTime() + TEN_MINUTES_MS);
    const [linkId = ''] = await makeLinks(reacting, [
      { purpose: 'sign-in', practiceId, enrolmentId, partnerId, expiresAt },
    ]);
    await requestForEvent(event, reacting, [
      { kind: 'sign-in-link', personId: partnerId, enrolmentId, key: event.id, refs: { linkId } },
    ]);
  },
});
