import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.partner-fields', {
  name: 'The name they go by',
  email: 'Their own email address',
});
