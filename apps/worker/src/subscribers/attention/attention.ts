import { clearAttention, raiseAttention, raiseOnAnswer } from '@troth/programme';
import { coupleOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/**
 * After every closed week, and when a kind of email was stopped, the couple's record is looked at for what a person
 * should look at; each flag goes up once.
 * A check-in brings up what does not wait for its week to close, such as a note to the coach.
 * Where the reason of one may be gone, those that nobody needs to see to any more come down.
 */
export const attention = defineSubscriber({
  name: 'attention',
  on: [
    'week.closed',
    'check-in.answered',
    'check-in.amended',
    'stage.not-ready',
    'stage.completed',
    'stage.returned',
    'mail.stopped',
    'mail.resumed',
  ],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    if (event.name === 'week.closed' || event.name === 'mail.stopped') await raiseAttention(reacting, couple);
    if (event.name === 'check-in.answered' || event.name === 'check-in.amended') await raiseOnAnswer(reacting, couple);
    await clearAttention(reacting, couple);
  },
});
