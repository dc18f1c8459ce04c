import { isAlertToCome, findCoach, isUntold, loadCovers } from '@troth/database';
import { whoFollows } from '@troth/domain';
import { alertDays } from '@troth/domain/calendar';
import { coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/**
 * Something asks for a coach's eye: one email a couple and day, which lists all that is untold when it is written. What
 * comes after that day's was written waits for the next day's.
 */
export const coachAlert = defineSubscriber({
  name: 'coach-alert',
  on: ['attention.raised', 'attention.worsened'],
  async react(event, reacting) {
    const { tx, now } = reacting;
    const { practiceId, payload } = event;
    const couple = await coupleOf(event, reacting);
    const coach = couple?.coachId && (await findCoach(tx, practiceId, couple.coachId));
    if (!couple || !coach || !(await isUntold(tx, practiceId, payload.attentionId))) return;
    const covers = await loadCovers(tx, [practiceId], now);
    for (const { day, at } of alertDays(now, coach.zone)) {
      const key = `${couple.id} ${day}`;
      const to = whoFollows(coach.id, covers, at);
      await requestForEvent(event, reacting, [{ kind: 'coach-alert', to, key, dueAt: at }]);
      if (await isAlertToCome(tx, { practiceId, coachId: to, key })) return;
    }
  },
});
