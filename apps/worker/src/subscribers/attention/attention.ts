import { raiseAttention } from '../../attention/raise-attention.js';
import { coupleOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/** After every closed week the couple's record is looked at for what a person should look at; each flag goes up once. */
export const attention = defineSubscriber({
  name: 'attention',
  on: ['week.closed'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (couple) await raiseAttention(couple, { ...reacting, causedBy: event.id });
  },
});
