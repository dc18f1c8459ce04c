import { bothOf, coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** Each partner is told that the programme is paused, not by whom. */
export const paused = defineSubscriber({
  name: 'paused',
  on: ['enrolment.paused'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    await requestForEvent(
      event,
      reacting,
      bothOf(couple).map(({ id }) => ({ kind: 'paused', personId: id, key: event.id })),
    );
  },
});
