import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.how', {
  title: 'How your figures are worked out',
  lead: 'You can read here what each figure means, what it is made of, and what it cannot tell.',
  back: 'Back to <us>your page</us>.',
});
