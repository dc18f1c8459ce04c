import { bothOf, coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** Three months after the end: a short hello to each. */
export const threeMonthsAfter = defineSubscriber({
  name: 'three-months-after',
  on: ['three-months.passed'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    await requestForEvent(
      event,
      reacting,
      bothOf(couple).map(({ id }) => ({ kind: 'three-months-after', personId: id, key: event.id })),
    );
  },
});
