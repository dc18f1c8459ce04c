import { findPartnerToSignIn, forgetAddress, recentLinks } from '@troth/database';
import type { EventOf } from '@troth/domain';
import { makeLinks } from '@troth/programme';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber, type Reacting } from '../subscriber.js';

const MINUTE_MS = 60_000;
const LIVES_MS = 10 * MINUTE_MS;
const COUNTED_MS = 15 * MINUTE_MS;
const MOST = 3;

/**
 * Somebody asked for a sign-in link: it goes out where the address belongs to a programme, three in a quarter of an hour
 * at most, and else nothing happens. Whose address it was is forgotten either way.
 */
export const signInLink = defineSubscriber({
  name: 'sign-in-link',
  on: ['sign-in.requested'],
  async react(event, reacting) {
    await mailLink(event, reacting);
    await forgetAddress(reacting.tx, event);
  },
});

async function mailLink(event: EventOf<'sign-in.requested'>, reacting: Reacting): Promise<void> {
  const { practiceId, payload, occurredAt } = event;
  const { tx, now } = reacting;
  const expiresAt = new Date(occurredAt.getTime() + LIVES_MS);
  if (payload.addressHash === '' || expiresAt <= now) return;
  const partner = await findPartnerToSignIn(tx, practiceId, payload.addressHash, now);
  if (!partner) return;
  const { partnerId, enrolmentId } = partner;
  const wanted = { practiceId, partnerId, purpose: 'sign-in' } as const;
  if ((await recentLinks(tx, wanted, new Date(now.getTime() - COUNTED_MS))) >= MOST) return;
  const [linkId = ''] = await makeLinks(reacting, [{ ...wanted, enrolmentId, expiresAt }]);
  await requestForEvent(event, reacting, [
    { kind: 'sign-in-link', to: partnerId, enrolmentId, key: event.id, refs: { linkId } },
  ]);
}
