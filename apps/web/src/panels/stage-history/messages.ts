import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.stage-history', {
  title: 'Stages and rounds',
  round: '{stage}<soft>, round {number}</soft>',
  from: 'From {day}',
  readySince: 'ready since {day}',
  ended: 'ended on {day}',
});

/** How a round ended. */
export const ends = defineMessages('web.stage-history.end', {
  completed: 'completed on {day}',
  returned: 'went back a stage on {day}',
  ended: 'programme ended on {day}',
});
