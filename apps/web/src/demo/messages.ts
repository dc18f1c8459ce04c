import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.demo', {
  demo: 'Demo',
  time: 'Demo time',
  moving: 'moving on…',
  day: '+ 1 day',
  week: '+ 1 week',
  mailbox: 'Mailbox',
  didNotMove: 'The clock did not move: {why}',
});
