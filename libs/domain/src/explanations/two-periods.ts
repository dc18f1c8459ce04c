import { defineMessages } from '@troth/messages';
import { fewestForRange } from '../change/usual-range.js';
import { shownFrom } from '../consistency/consistency-score.js';
import { fewestForGap } from '../consistency/perception-gap.js';
import { leastReliableChange } from '../consistency/reliable-change.js';
import type { Explanation } from './explanation.js';

const messages = defineMessages('explanations.two-periods', {
  title: 'Two periods beside each other',
  answers:
    'Of answers the means are compared, once there are {fewest} in each period. They have changed where they lie further apart than 1.96 × √(v × (1/m + 1/n)), with m answers in the one and n in the other, and v = SD² × (1 − r) + 1/12. It is the width of the bands in the charts, for several answers in place of one.',
  promises:
    'Of promises the scores are compared that the weeks of each period come to alone, once {weeks} weeks in each had a promise that counts. They have changed where they lie more than {points} points of 100 apart. The gap needs {pairs} promises in each period that both have marked. It has changed where the ranges that hold the true gap in nine of ten cases have nothing in common.',
  chance:
    'Of a hundred people in whom nothing changes, three or four look changed; eleven, if their answers agree less from week to week than we assume. So anyone who looks at many periods finds some by chance. A flag looks for a drop in the latest weeks. It can speak where two means do not, and be silent where they do.',
});

/** How two periods of a couple's weeks are compared on the coach's page. */
export const twoPeriods: Explanation = {
  id: 'two-periods',
  title: messages.title,
  paragraphs: (say) => [
    say(messages.answers, { fewest: fewestForRange }),
    say(messages.promises, {
      weeks: shownFrom,
      points: Math.floor(leastReliableChange('consistency')),
      pairs: fewestForGap,
    }),
    say(messages.chance),
  ],
};
