import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.timer', {
  isOn: 'The timer is on: {minutes, plural, one {# minute} other {# minutes}}.',
  timeIsUp: 'The time is up. Take as long as you need to end well.',
  left: 'Time left',
  pause: 'Pause the timer',
  goOn: 'Go on',
  done: 'Done',
});
