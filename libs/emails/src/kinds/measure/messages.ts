import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.measure', {
  title: 'How things are between you',
  when: 'Soon after the start, every eight weeks, and once after an end that you came to together; at your own hour.',
  why: 'You get this every eight weeks, so that you and your coach can see over time how you are doing.',
  subject: 'A few questions, if you like',
  preheader: 'About two minutes. You can leave out any of them.',
  intro:
    'Every eight weeks we ask how things are between the two of you. There are a few short questions, and they take about two minutes. You can leave out any of them, or all.',
  whoSees:
    'Your coach sees your answers, and you do. Your partner never sees them, and is not told whether you gave any.',
  answer: 'Open the questions',
  openUntil: 'You can answer, and change your answers, until {openUntil}.',
});
