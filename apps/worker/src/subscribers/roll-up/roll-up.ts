import { tellOfCouple } from '@troth/database';
import { rollUpWeek } from '@troth/programme';
import { refOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/** A week that closed without an answer stands in the roll-up too; answers roll theirs up as they are given. */
export const rollUp = defineSubscriber({
  name: 'roll-up',
  on: ['week.closed'],
  react: async (event, work) => {
    await rollUpWeek(work, refOf(event), event.payload.week);
    await tellOfCouple(work.tx, refOf(event));
  },
});
