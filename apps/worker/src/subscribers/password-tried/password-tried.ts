import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** Somebody tried too many passwords for a coach's address: the coach is told, once a day. */
export const passwordTried = defineSubscriber({
  name: 'password-tried',
  on: ['coach.password-tried'],
  async react(event, reacting) {
    const { coachId } = event.payload;
    if (coachId === null) return;
    const day = event.occurredAt.toISOString().slice(0, 10);
    await requestForEvent(event, reacting, [
      { kind: 'password-tried', personId: coachId, audience: 'coach', key: day },
    ]);
  },
});
