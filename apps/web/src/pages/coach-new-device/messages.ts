import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-new-device', {
  tab: 'Use a new device',
  title: 'Sign in on this device?',
  words: 'Press the button only on a device of your own. Then sign in with your password as you always do.',
  yes: 'Yes, this is my device',
  whatNow: 'The link in that email works for a day. A device on which you have signed in before still lets you in.',
});
