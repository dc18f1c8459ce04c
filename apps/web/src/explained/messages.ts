import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.explained', {
  how: 'How this is worked out',
});
