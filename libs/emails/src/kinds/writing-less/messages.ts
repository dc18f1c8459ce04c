import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.writing-less', {
  title: 'We write less for now',
  when: 'After four check-ins in a row that stayed open; only to the one whose they were, once in a silence.',
  why: 'You get this because the last four check-ins stayed open. Your partner does not hear of it from us.',
  subject: 'We will write less for now',
  preheader: 'Nothing is lost, and nothing is asked of you.',
  heading: 'We will write less for now',
  stayedOpen:
    'The last four check-ins stayed open. That is all right, and you owe nobody a reason. So that our emails are not one more thing to carry, we will send fewer.',
  whatComes:
    'Your next check-in comes on {nextCheckIn}, and after that one every second week, without reminders. If two more stay open, we stop sending them.',
  goOn: 'Answer any check-in, from an email or on your page, and we go on as before. Nothing is lost.',
  mayHelp: 'If something else would help more:',
  otherHour: 'On your page you can choose another day or hour for your check-in.',
  pause: 'There you can also pause the programme for you both, or leave it.',
  wordToCoach: 'You can write to your coach: just answer this email.',
});
