import { firstMeasureAfter, lastMeasureAfter } from '@troth/domain';
import { planMeasures } from '@troth/programme';
import { bothOf, coupleOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/** Both are asked how things are between them soon after the start, and once more after an end that they came to together. */
export const measureSlot = defineSubscriber({
  name: 'measure-slot',
  on: ['enrolment.activated', 'enrolment.completed'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    const both = bothOf(couple);
    if (event.name === 'enrolment.activated')
      await planMeasures(reacting, couple, both, { after: firstMeasureAfter(event.occurredAt) });
    else if (event.payload.how === 'together')
      await planMeasures(reacting, couple, both, { after: lastMeasureAfter(event.occurredAt), last: true });
  },
});
