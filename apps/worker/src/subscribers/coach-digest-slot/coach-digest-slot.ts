import { findCoach } from '@troth/database';
import { planCoachDigests } from '../../ticker/plan-coach-digests.js';
import { defineSubscriber } from '../subscriber.js';

/** A coach who walks with somebody gets a digest on Mondays. */
export const coachDigestSlot = defineSubscriber({
  name: 'coach-digest-slot',
  on: ['coach.assigned'],
  async react(event, { tx, now }) {
    const coach = event.payload.coachId && (await findCoach(tx, event.practiceId, event.payload.coachId));
    if (coach) await planCoachDigests(tx, [coach], now);
  },
});
