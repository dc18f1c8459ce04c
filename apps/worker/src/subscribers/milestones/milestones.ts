import { milestoneMoments } from '@troth/domain';
import { reachMilestones } from '@troth/programme';
import { coupleOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/** After everything that could complete a milestone, the couple's record is looked at; what is new is kept and told of. */
export const milestones = defineSubscriber({
  name: 'milestones',
  on: milestoneMoments,
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (couple) await reachMilestones(reacting, couple, event.id);
  },
});
