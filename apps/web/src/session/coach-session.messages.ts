import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-session', {
  tab: 'Sign in',
  title: 'Good to see you',
  email: 'Email address',
  password: 'Password',
  showPassword: 'Toggle password visibility',
  signIn: 'Sign in',
  noWayIn: 'Coaches are added by the practice. If you cannot get in, ask the person who runs it.',
  waitTitle: 'Please wait a little',
  tooManyTries:
    'Too many passwords were tried for this address or from here. It goes on after a quarter of an hour at most.',
  letIn:
    'If the address is yours, look in its inbox: when others have been trying it, our email there lets this device in.',
  signOut: 'Sign out',
});
