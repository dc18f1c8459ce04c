import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.answers', {
  title: 'Who answered when',
  columns: ['Week from', 'Who', 'Answered'],
  open: '(open)',
  paused: '(paused)',
  notYet: 'not yet',
  noAnswer: 'no answer',
  regularity: '{name} {answered} of {asked}',
});
