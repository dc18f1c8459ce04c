import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.sessions', {
  title: 'Times with your coach',
  choose: 'Your coach offers these times. Take the one that suits you; the others are then free again.',
  noneSuits: 'Does none suit you? Leave them, and tell your coach.',
  tellCoach: 'Write a message',
  length: '{minutes} minutes',
  forBoth: 'for both of you',
  alone: 'with you alone; your partner sees nothing of it',
  take: 'Take this time',
  takeOne: 'Take this time: {when}',
  booked: 'Booked',
  toCalendar: 'Put it into my calendar',
  seenByOthers:
    'It says “Appointment” and when it is, and nothing else. Whoever sees your calendar sees it there, on a shared phone too.',
  cancelled: 'Called off: {when}',
  cancel: 'Call it off',
  cancelSure: 'Call off {when}? You need not say why. Your coach is told, and your partner if it is for both of you.',
  cancelSureAlone: 'Call off {when}? You need not say why. Your coach is told, and nobody else.',
  cancelYes: 'Yes, call it off',
});
