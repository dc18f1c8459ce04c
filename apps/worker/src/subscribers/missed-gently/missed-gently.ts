import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** Two check-ins missed in a row: that partner gets a gentle word, and nobody else. */
export const missedGently = defineSubscriber({
  name: 'missed-gently',
  on: ['attention.raised'],
  async react(event, reacting) {
    const { flag, partnerId, attentionId } = event.payload;
    if (flag !== 'missed-twice' || partnerId === null) return;
    await requestForEvent(event, reacting, [{ kind: 'missed-gently', personId: partnerId, key: attentionId }]);
  },
});
