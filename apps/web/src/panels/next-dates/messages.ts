import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.next-dates', {
  title: 'Next dates',
  weekCloses: 'This week closes. If you have said yes to emails, its report comes then.',
  checkIn: 'Your next check-in comes.',
  myPromise: 'The day of your promise: {text}',
  theirPromise: 'The day of a promise from {partner}: {text}',
});
