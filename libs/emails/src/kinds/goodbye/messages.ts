import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.goodbye', {
  title: 'Goodbye',
  when: 'When a partner leaves, to each partner; it does not say who left.',
  why: 'You get this because you had joined the programme. We write no more unless you ask for a link to your page.',
  subject: 'Goodbye, and all good wishes',
  preheader: 'The emails stop here.',
  heading: 'Goodbye, {name}',
  ended:
    'The programme has ended, and with it the check-ins, reports and reminders. No reason is needed, and none is passed on.',
  thanks:
    'Thank you for the time and the honesty that you gave to it. We wish you well, whichever way you go from here.',
  whatIsKept:
    'For 30 days you can still open your page, read it, and download what is kept about you. If you want it erased, write back to this email. If you would like to talk to somebody, the help page below stays open to you.',
});
