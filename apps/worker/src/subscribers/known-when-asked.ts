import { lastPauseNotices, toldOfThread } from '@troth/database';
import type { DomainEvent, EventPayload } from '@troth/domain';
import type { KnownWhenAsked } from '@troth/emails';
import { bothOf, coupleOf } from './couple-of.js';
import type { Reacting } from './subscriber.js';

type Known<What extends keyof KnownWhenAsked> = (
  event: DomainEvent,
  reacting: Reacting,
) => Promise<KnownWhenAsked[What] | null>;

/** What a declaration can ask to know of an event; null where the couple is gone since. One that is missing does not compile. */
export const knownWhenAsked: { readonly [What in keyof KnownWhenAsked]: Known<What> } = {
  event: async () => ({}),
  couple: coupleKnown,
  async thread({ practiceId, payload }, { tx }) {
    const { partnerId, messageId } = payload as EventPayload<'thread.written'>;
    return toldOfThread(tx, { practiceId, partnerId }, messageId, 'message-waits');
  },
  async 'pause-notices'(event, reacting) {
    const known = await coupleKnown(event, reacting);
    if (!known) return null;
    const { couple } = known;
    const people = bothOf(couple).map(({ id }) => id);
    return { couple, told: await lastPauseNotices(reacting.tx, couple.practiceId, people, reacting.now) };
  },
};

async function coupleKnown(event: DomainEvent, reacting: Reacting): Promise<KnownWhenAsked['couple'] | null> {
  const couple = await coupleOf(event, reacting);
  return couple && { couple };
}
