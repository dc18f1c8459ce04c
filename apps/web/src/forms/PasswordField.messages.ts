import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.password-field', {
  show: 'Toggle password visibility',
  newHint: 'At least 12 characters. Four words that have nothing to do with each other are easy to remember.',
});
