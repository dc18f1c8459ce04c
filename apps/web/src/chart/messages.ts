import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.chart', {
  consistency:
    'Promises kept, from 0 to 100, over {weeks, plural, one {# week} other {# weeks}}. The figures are in the table below.',
  rating:
    '{what} from {min} to {max} over {weeks, plural, one {# week} other {# weeks}}. The figures are in the table below.',
  gap: 'Own view minus seen view of promises, in points, over {weeks, plural, one {# week} other {# weeks}}. The figures are in the table below.',
  ownHigher: '{points} (own view higher)',
  seenHigher: '{points} (seen view higher)',
  inFigures: 'The same in figures',
  weekFrom: 'Week from',
});
