import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.notes-for-me', {
  title: 'From {partner}',
});
