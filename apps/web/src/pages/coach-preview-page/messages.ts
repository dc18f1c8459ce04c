import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-preview-page', {
  title: 'A couple’s page',
});
