import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.less-often', {
  title: 'We write less for now',
  everySecondWeek:
    'You have not answered for a while, so we write less: a check-in every second week. Answer any time, and we go on as before.',
  resting:
    'You have not answered for a while, so we have stopped sending check-ins. Answer any time, and we go on as before.',
  answer: 'Answer a check-in now',
  withCoach: 'Nobody but you and your coach sees this.',
  alone: 'Nobody but you sees this.',
});
