import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.where-we-are', {
  active: '{place}{round, plural, =1 {} other {, round #}}, week {week}',
  paused: '{place}{round, plural, =1 {} other {, round #}}, paused',
  over: 'The last stage that you were in',
});
