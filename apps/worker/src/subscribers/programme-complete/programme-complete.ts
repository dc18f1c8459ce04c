import { bothOf, coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** The programme has come to its end, together or apart: a last word to each. */
export const programmeComplete = defineSubscriber({
  name: 'programme-complete',
  on: ['enrolment.completed'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    await requestForEvent(
      event,
      reacting,
      bothOf(couple).map(({ id }) => ({ kind: 'programme-complete', personId: id, key: event.id })),
    );
  },
});
