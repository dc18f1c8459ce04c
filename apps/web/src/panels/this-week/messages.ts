import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.this-week', {
  title: 'Your check-in this week',
  toCome: 'It comes by email on <b>{asks}</b>. It takes about two minutes.',
  open: 'It is open for you until <b>{closes}</b>. It takes about two minutes.',
  answered: 'You have answered. Thank you. Until <b>{closes}</b> you can read your answers again, and change them.',
  answer: 'Answer now',
  look: 'Read my answers again',
});
