import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.sign-in-link', {
  title: 'Sign-in link',
  when: 'At once, to the one who asked for it on the page.',
  why: 'You get this because somebody asked for a sign-in link for this address.',
  subject: 'Your sign-in link',
  preheader: 'It works once, within ten minutes.',
  heading: 'Here is your link',
  intro: 'Hello {name}, this link signs you in. It works once, within ten minutes.',
  signIn: 'Sign in',
  ifNotYou:
    'If you did not ask for it, you can delete this email: nobody gets in without it. Please do not pass it on.',
});
