import { bothOf, coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** Each partner is told that the emails stop, not who left. */
export const goodbye = defineSubscriber({
  name: 'goodbye',
  on: ['enrolment.withdrawn'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    await requestForEvent(
      event,
      reacting,
      bothOf(couple).map(({ id }) => ({ kind: 'goodbye', personId: id, key: event.id })),
    );
  },
});
