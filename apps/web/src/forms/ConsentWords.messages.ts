import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.consent', {
  title: 'What is kept, and who sees it',
});
