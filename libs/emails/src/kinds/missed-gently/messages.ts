import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.missed-gently', {
  title: 'A kind word after two quiet weeks',
  when: 'After two check-ins that stayed open; only to the one whose they were.',
  why: 'You get this because the last two check-ins stayed open. It goes to nobody else.',
  subject: 'No hurry',
  preheader: 'Only a few ways to make it easier.',
  nothingLost:
    'The last two check-ins stayed open. Weeks can be full, or heavy, and you owe nobody a reason. Nothing is lost by it.',
  youCan: 'If it helps, you can',
  ways: [
    'choose another day or hour for your check-in,',
    'pause for a while, or leave,',
    'write back to this email, if you would like to talk.',
  ],
  next: 'Otherwise your next check-in comes on {nextCheckIn}, and you begin afresh.',
});
