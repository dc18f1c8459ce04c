import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-session', {
  tab: 'Sign in',
  title: 'Good to see you',
  email: 'Email address',
  password: 'Password',
  signIn: 'Sign in',
  withPasskey: 'Use a passkey',
  atProvider: 'Sign in with {name}',
  joinAtProvider: 'Take my place with {name}',
  onceMoreTitle: 'Once more, as you usually do',
  onceMore:
    '{name} has told us your address. Please show us this once that it is you: sign in as you usually do. From then on {name} lets you in.',
  codeTitle: 'And a code, please',
  codeWords: 'Give the code that your app shows now, or one of your recovery codes.',
  code: 'Code',
  codeOver: 'This took longer than ten minutes. Please go back and give your password once more.',
  forgotten: 'Forgotten your password?',
  forgottenTitle: 'Choose a new password',
  forgottenIntro:
    'Tell us the address that you sign in with, and we send you a link. It works once, within ten minutes.',
  sendLink: 'Send me the link',
  back: 'Back to signing in',
  askedTitle: 'Please look in your inbox',
  asked: 'If a coach signs in with <b>{email}</b>, a link is on its way. It works once, within ten minutes.',
  nothingThere:
    'Nothing there after a few minutes? It may be among the junk mail. We write at most once in a quarter of an hour.',
  noWayIn: 'Coaches are added by the practice. If you cannot get in, ask the person who runs it.',
  waitTitle: 'Please wait a little',
  tooManyTries:
    'Too many passwords were tried for this address or from here. It goes on after a quarter of an hour at most.',
  letIn:
    'If the address is yours, look in its inbox: when others have been trying it, our email there lets this device in.',
  account: 'Your account',
  signOut: 'Sign out',
  leadOnly: 'This page is for the practice’s lead coach.',
});
