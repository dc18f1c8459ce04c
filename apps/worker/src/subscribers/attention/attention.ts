import { clearAttention } from '../../attention/clear-attention.js';
import { raiseAttention } from '../../attention/raise-attention.js';
import { coupleOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/**
 * After every closed week, and when a kind of email was stopped, the couple's record is looked at for what a person
 * should look at; each flag goes up once.
 * Where the reason of one may be gone, those that nobody needs to see to any more come down.
 */
export const attention = defineSubscriber({
  name: 'attention',
  on: [
    'week.closed',
    'check-in.answered',
    'stage.not-ready',
    'stage.completed',
    'stage.returned',
    'mail.stopped',
    'mail.resumed',
  ],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    const looking = { ...reacting, causedBy: event.id };
    if (event.name === 'week.closed' || event.name === 'mail.stopped') await raiseAttention(couple, looking);
    await clearAttention(couple, looking);
  },
});
