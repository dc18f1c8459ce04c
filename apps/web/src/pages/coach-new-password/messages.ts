import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-new-password', {
  tab: 'A new password',
  title: 'Choose a new password',
  words:
    'It ends every session of yours, on every device. Then you sign in with it, and everything else stays as it is.',
  password: 'New password',
  keep: 'Use this password',
  doneTitle: 'Your password is changed',
  done: 'The old one lets nobody in any more, and you are signed out everywhere.',
  signIn: 'Sign in',
  whatNow: 'The link in that email works once, within ten minutes. On the sign-in page you can have another one sent.',
});
