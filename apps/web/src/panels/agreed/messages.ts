import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.agreed-panel', {
  title: 'What I agreed to',
  words: 'You can read it again, and take back each part at any time.',
  open: 'Read it, or change it',
  myData: 'See all that is kept about you',
});
