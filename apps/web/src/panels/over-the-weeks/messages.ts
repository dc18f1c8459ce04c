import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.over-the-weeks', {
  title: 'Over the weeks',
  views:
    'Own view: what the maker says of their promises. Seen view: what the other saw. A gap starts a talk; it does not show who is right. The figures are for reflection and no validated measure.',
  promisesOf: 'Promises of {name}',
  score: '{view}: <b>{score}</b>',
  gap: '(gap {gap})',
  own: 'Own view',
  seen: 'Seen view',
});
