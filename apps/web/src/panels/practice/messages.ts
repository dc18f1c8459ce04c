import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.practice', {
  title: 'Together, this week',
  minutes: 'about {minutes, plural, one {# minute} other {# minutes}}',
});
