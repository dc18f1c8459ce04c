import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.word-after', {
  title: 'A last email, if you like',
  wants: 'Write to me once more in three months',
  words: 'One short email that asks how you are, three months after the end. Nobody is told what you choose.',
  comes: 'Your choice is kept. One email comes in three months, and you can still take that back here.',
  comesNot: 'Your choice is kept. That email does not come.',
});
