import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.over-the-weeks', {
  title: 'Over the weeks',
  views:
    'Own view: what the maker says of their promises. Seen view: what the other saw. A gap starts a talk; it does not show who is right. The figures are for reflection and no validated measure.',
  consistencyOf: 'Consistency of {name}',
  fromThirdWeek: 'Shown from the third week in which a promise fell due; {weeks} so far.',
  score: '<b>{own}</b> own, <b>{seen}</b> seen, over {weeks, plural, one {# week} other {# weeks}}',
  gap: '(gap {gap})',
  own: 'Own view',
  seen: 'Seen view',
});
