import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.check-in-understood', {
  title: 'Check-in by reply, understood',
  when: 'At once, when a reply to a check-in answered it with numbers, to that partner.',
  why: 'You get this because you answered your check-in by email.',
  subject: 'Noted: your check-in, {weekLabel}',
  preheader: 'This is how we read your numbers.',
  intro: 'Your reply is kept as your check-in for {weekLabel}. This is how we read your numbers:',
  given: '{answer} of {most}',
  open: 'See or change it',
  more: 'There is a little more on that page that you can answer if you like.',
  changeUntil: 'You can change everything until {closesAt}.',
});
