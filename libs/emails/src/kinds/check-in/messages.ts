import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.check-in', {
  title: 'Weekly check-in',
  when: 'Every week, at the weekday and time that its reader chose; less often after four in a row that stayed open.',
  why: 'You get this because you joined the programme.',
  subject: 'Your check-in, {weekLabel}',
  preheader: 'A few questions, about two minutes.',
  heading: 'How was your week, {name}?',
  intro:
    'It is time for your check-in: a few questions, about two minutes. The link opens it straight away, with no log-in.',
  asItIs: 'Answer as it is today. There are no right answers, and a hard week is as welcome as a good one.',
  openUntil: 'You can answer, and change your answers, until {closesAt}.',
});
