import { defineMessages } from '@troth/messages';
import { weeksBetweenMeasures } from '../measures/asking.js';
import { leastMeasuredChange } from '../measures/measure.js';
import { weeksToImprove } from '../measures/off-track.js';
import { trothSix } from '../measures/troth-6.js';
import type { Explanation } from './explanation.js';
import { tenthsUp } from './tenths.js';

const messages = defineMessages('explanations.measures', {
  title: 'How things are: measures and clear change',
  score:
    'Each partner is asked alone, every {weeks} weeks. The score of our {items} questions is the mean of the answers, from {min} to {max}. With more than {mayMiss, plural, one {one answer} other {# answers}} left out there is no score. A measure of your practice is scored as its own file says.',
  change:
    'The latest answers are compared with the first. A change is clear from 1.96 × SD × √(2 × (1 − r)) on (Jacobson and Truax 1991). For our questions SD is {sd} and r is {r}, both assumed, so that a clear change is {least} points or more.',
  track:
    'Not on track by our questions is who is clearly worse than at first or, after {improve} weeks or more, not clearly better where there was room to be. It is a reason to talk, not a finding about a person.',
});

/** A partner's scores over time, as the coach reads them. */
export const measuresExplained: Explanation = {
  id: 'measures',
  title: messages.title,
  paragraphs: (say) => [
    say(messages.score, {
      weeks: weeksBetweenMeasures,
      items: trothSix.items.length,
      min: trothSix.scale.min,
      max: trothSix.scale.max,
      mayMiss: trothSix.scoring.mayMiss,
    }),
    say(messages.change, { sd: trothSix.sd, r: trothSix.r, least: tenthsUp(leastMeasuredChange(trothSix)) }),
    say(messages.track, { improve: weeksToImprove }),
  ],
};
