import { bothOf, coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** Both have said yes: each is told what happens next. */
export const welcome = defineSubscriber({
  name: 'welcome',
  on: ['enrolment.activated'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    await requestForEvent(
      event,
      reacting,
      bothOf(couple).map(({ id }) => ({ kind: 'welcome', personId: id, key: event.id })),
    );
  },
});
