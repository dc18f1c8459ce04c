import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.withdrawn', {
  youLeft: 'You have left the programme',
  ended: 'The programme has ended',
  youLeftStops:
    'Your consent is taken back. The check-ins, reports and reminders have stopped for both of you. An email says goodbye to each of you, and not who left.',
  endedStops: 'The check-ins, reports and reminders have stopped for both of you.',
  nothingErased:
    'Nothing of yours has been erased. Your answers, notes and promises are kept as they are, and notes that you wrote for {partner} are shown no longer. The links to your check-ins no longer open.',
  openUntil: 'Until {day} you can read this page and take a copy along.',
  erase: 'You can also <page>read, print or erase all that is kept about you</page>.',
});
