import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.coach-new-password', {
  title: 'A new password',
  when: 'At once, to a coach for whose address a new password was asked for on the sign-in page.',
  why: 'You get this because somebody asked for a new password for this address.',
  subject: 'Choosing a new password',
  preheader: 'The link works once, within ten minutes.',
  heading: 'Choose a new password',
  intro: 'Hello {name}, this link opens a page on which you choose a new password. It works once, within ten minutes.',
  choose: 'Choose a new password',
  secondFactor:
    'Signing in goes on as before: if you use codes from an app, you are asked for one after the new password.',
  ifNotYou:
    'If you did not ask for it, you can delete this email: your password stays as it is. Please do not pass it on.',
});
