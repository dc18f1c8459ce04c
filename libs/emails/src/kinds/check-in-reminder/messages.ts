import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.check-in-reminder', {
  title: 'Check-in, gentle reminder',
  when: 'Once in a week, a day after a check-in that is still open; only to the one whose it is, and not after two in a row that stayed open.',
  why: 'You get this because this week’s check-in is still open. There is only one reminder a week.',
  subject: 'Still open: your check-in, {weekLabel}',
  preheader: 'If you have two minutes.',
  heading: 'Two minutes for you, {name}',
  intro:
    'This week’s check-in is still open. If now is a good moment, it is quickly done. If it is not, that is all right too.',
  openUntil: 'It is open until {closesAt}. We send only one reminder.',
});
