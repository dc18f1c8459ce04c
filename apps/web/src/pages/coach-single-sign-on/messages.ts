import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-single-sign-on', {
  tab: 'Signing in',
  title: 'You are not signed in yet',
  signIn: 'To the sign-in page',
  notNow: 'Not now',
});
