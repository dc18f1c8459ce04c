import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.ask-twice', {
  notNow: 'Not now',
});
