import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.slot-fields', {
  day: 'Day',
  time: 'Time',
});
