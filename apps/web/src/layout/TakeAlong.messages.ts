import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.take-along', {
  download: 'Download what is kept about me',
});
