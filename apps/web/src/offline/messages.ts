import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.offline', {
  asOfThen: 'As it was when this device last had a connection.',
});
