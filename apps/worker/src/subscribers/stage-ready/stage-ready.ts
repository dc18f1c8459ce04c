import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** One partner is asked, by their own answers, whether a stage may be completed; the other is not told. */
export const stageReady = defineSubscriber({
  name: 'stage-ready',
  on: ['stage.asked'],
  async react(event, reacting) {
    const { partnerId, roundId } = event.payload;
    await requestForEvent(event, reacting, [{ kind: 'stage-ready', personId: partnerId, key: `round ${roundId}` }]);
  },
});
