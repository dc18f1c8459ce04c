import { raiseAttention } from '@troth/programme';
import { coupleOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/** Something came back by email: whatever of it a coach should look at goes up at once. */
export const mailAttention = defineSubscriber({
  name: 'mail-attention',
  on: ['mail.bounced', 'mail.complained', 'mail.replied'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (couple) await raiseAttention(reacting, couple);
  },
});
