import { bothOf, coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** Each partner is told that the programme goes on, not by whom. */
export const resumed = defineSubscriber({
  name: 'resumed',
  on: ['enrolment.resumed'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    await requestForEvent(
      event,
      reacting,
      bothOf(couple).map(({ id }) => ({ kind: 'resumed', personId: id, key: event.id })),
    );
  },
});
