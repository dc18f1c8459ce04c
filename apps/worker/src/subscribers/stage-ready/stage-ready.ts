import { bothOf, coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** A stage can be completed: each partner is told that it is a suggestion. */
export const stageReady = defineSubscriber({
  name: 'stage-ready',
  on: ['stage.ready'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    await requestForEvent(
      event,
      reacting,
      bothOf(couple).map(({ id }) => ({ kind: 'stage-ready', personId: id, key: event.id })),
    );
  },
});
