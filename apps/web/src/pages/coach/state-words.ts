import { defineMessages } from '@troth/messages';

/** How a couple stands, by the state of its enrolment. */
export const stateWords = defineMessages('web.coach.state', {
  'awaiting-partner': 'Waiting for both to say yes',
  active: 'Active',
  paused: 'Paused: no emails, nothing counts',
  completed: 'Ended: the programme is complete',
  withdrawn: 'Ended: a partner has left',
});
