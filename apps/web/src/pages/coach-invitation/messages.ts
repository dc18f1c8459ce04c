import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-invitation', {
  tab: 'Your place at the practice',
  title: 'Welcome, {name}',
  words:
    '{practice} invites you to work here with Troth. Choose a password; then you sign in with <b>{email}</b> and this password.',
  password: 'Your password',
  join: 'Take my place',
  whatNow:
    'The link in that email works once, within seven days. The lead coach who invited you can send you another one.',
  signIn: 'Sign in',
});
