import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.demo', {
  demo: 'Demo',
  time: 'Demo time',
  moving: 'moving on…',
  day: '+ 1 day',
  week: '+ 1 week',
  mailbox: 'Mailbox',
  meanwhile:
    '{emails, plural, =0 {No email went out} one {<mail>One email went out</mail>} other {<mail># emails went out</mail>}}, {flags, plural, =0 {no flag rose} one {<list>one flag rose</list>} other {<list># flags rose</list>}}.',
  didNotMove: 'The clock did not move: {why}',
});
