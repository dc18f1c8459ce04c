import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.stage-agreement', {
  title: 'You may be ready for what comes next',
  agreed:
    'You have said that this stage can be closed. The next one begins when both of you have. Should you feel less ready in a later check-in, we take that as a not yet, and ask you again another time.',
  ask: 'Going by your own check-ins, this stage may have done its work for you. It is only a suggestion: stay for as long as it does you good. The next stage begins when each of you has said so here.',
  ready: 'I am ready to go on',
});
