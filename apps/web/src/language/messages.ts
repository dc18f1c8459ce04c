import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.language', {
  others: 'Languages',
  label: 'Language',
  keep: 'Use this language',
  kept: 'Your emails come in it from now on.',
});
