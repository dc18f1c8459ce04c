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
  gap: 'Of the last {promises} promises that both have marked: {points, plural, =0 {both views alike} one {# point apart} other {# points apart}}{higher, select, own {, the own view higher} seen {, the seen view higher} other {}}. The true difference is most likely {least} to {most} points.',
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
