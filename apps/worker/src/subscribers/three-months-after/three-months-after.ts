import { bothOf, coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** Three months after an end together: a short hello to each. After an end apart nobody is written to unasked. */
export const threeMonthsAfter = defineSubscriber({
  name: 'three-months-after',
  on: ['three-months.passed'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (couple?.endedHow !== 'together') return;
    await requestForEvent(
      event,
      reacting,
      bothOf(couple).map(({ id }) => ({ kind: 'three-months-after', personId: id, key: event.id })),
    );
  },
});
