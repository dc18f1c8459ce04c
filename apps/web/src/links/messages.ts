import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.links', {
  dead: 'This link no longer opens anything',
  why: 'Links in our emails last only a while, and some can be used only once. That keeps what you write private. It does not mean that you did anything wrong.',
});
