import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.over-the-weeks', {
  title: 'Over the weeks',
  bands:
    'The pale band of each partner is where their next answer most likely lies if nothing has changed: 19 of 20 do. It rests on their own answers and on what we assume of usual ups and downs. A gap is a week without an answer.',
  stages: 'Upright lines are where a stage begins: {stages}.',
  stage: '{number} {title}',
  views:
    'Own view: what the maker says of their promises. Seen view: what the other saw. A gap starts a talk; it does not show who is right. The figures are for reflection and no validated measure.',
  promisesOf: 'Promises of {name}',
  score: '{view}: <b>{score}</b>',
  gap: 'Gap between the two views',
  gapLines:
    'Own view minus seen view, over the last {most} promises that both have marked: above the middle the own view is higher, below it the seen view. Nine times in ten the true gap lies in the band of its colour. In the grey band in the middle, up to {wide} points, two views count as near each other. A week that brought no such promise is left out.',
  compare: 'Compare two periods',
  compareNoMore: 'Close the comparison',
  counts:
    '{promises, plural, =0 {No promise was to be told of yet.} one {One promise was to be told of:} other {# promises were to be told of:}}',
  mark: 'Mark',
  kept: 'Kept',
  partly: 'Partly',
  not: 'Not kept',
  excused: 'Something got in the way',
  'cant-say': 'Could not say',
  untold: 'Never told',
  own: 'Own view',
  seen: 'Seen view',
});
