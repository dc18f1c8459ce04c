import { askAtStart, makeLinks } from '@troth/programme';
import { bothOf, coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** Both have joined: each gets a welcome with something to do on that day, and the link of their first questions. */
export const welcome = defineSubscriber({
  name: 'welcome',
  on: ['enrolment.activated'],
  async react(event, reacting) {
    // Held: an asking is a partner's and its link the couple's, and a decision takes the two the other way round.
    const couple = await coupleOf(event, reacting, { lock: true });
    if (!couple) return;
    const { practiceId, id: enrolmentId } = couple;
    const asked = await askAtStart(reacting, couple);
    const links = await makeLinks(
      reacting,
      asked.map(({ partnerId, openUntil: expiresAt }) => {
        return { purpose: 'measure' as const, practiceId, enrolmentId, partnerId, expiresAt };
      }),
    );
    const linkOf = new Map(asked.map(({ partnerId }, index) => [partnerId, links[index]!]));
    await requestForEvent(
      event,
      reacting,
      bothOf(couple).map(({ id: to }) => {
        const linkId = linkOf.get(to);
        return { kind: 'welcome', to, key: event.id, refs: linkId === undefined ? {} : { linkId } } as const;
      }),
    );
  },
});
