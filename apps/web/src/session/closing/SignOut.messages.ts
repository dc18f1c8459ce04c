import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.sign-out', {
  close: 'Close my page on this device',
});
