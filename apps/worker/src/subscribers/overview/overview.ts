import { loadCoupleRecord, refreshOverview, rollUpWeek } from '@troth/database';
import { coupleOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/** Keeps the couple's line of the coach's list, and the roll-up of a week that closed without an answer. */
export const overview = defineSubscriber({
  name: 'overview',
  on: [
    'enrolment.activated',
    'check-in.answered',
    'check-in.amended',
    'week.closed',
    'attention.raised',
    'attention.cleared',
  ],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    const { tx, now } = reacting;
    if (event.name === 'week.closed') {
      await rollUpWeek(tx, { practiceId: couple.practiceId, enrolmentId: couple.id }, event.payload.week);
    }
    await refreshOverview(tx, await loadCoupleRecord(tx, couple, now));
  },
});
