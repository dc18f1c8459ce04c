import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.answers-changed', {
  title: 'Answers that were changed',
  when: 'At once, when answers to a check-in that were sent before are changed, to the partner whose they are.',
  why: 'You get this because answers of yours were changed.',
  subject: 'A change was saved, {weekLabel}',
  preheader: 'If it was you, there is nothing to do.',
  heading: 'A change was saved',
  intro:
    'Hello {name}, answers that you had sent for {weekLabel} have just been changed. If this was you, there is nothing left to do.',
  ifNotYou:
    'If it was not you, somebody may have opened a link in your mailbox. Your own page lets you answer again while the week is open, and have our emails come to another address. You can also tell us privately there, or write back to this email.',
  unquoted: 'We never write your answers into an email like this.',
  open: 'Open my page',
});
