import { defineMessages } from '@troth/messages';
import { weeksBetweenMeasures } from '../measures/asking.js';
import { leastMeasuredChange } from '../measures/measure.js';
import { trothSix } from '../measures/troth-6.js';
import type { Explanation } from './explanation.js';
import { tenthsUp } from './tenths.js';

const messages = defineMessages('explanations.own-measures', {
  title: 'How things are, as you see it',
  figure:
    'Every {weeks} weeks we ask {items} questions about how things are. The figure is the mean of your answers, from {min} to {max}. You may leave out {mayMiss, plural, one {one question} other {# questions}} and still get a figure.',
  change:
    'We compare your latest answers with your first. Answers also differ when nothing has changed. So we speak of a clear change only from {least} points on. The band in the picture shows what is less than that.',
  yours:
    'These are your own answers, and your partner does not see them. Your coach does, if you have one. The questions are ours and have not been tested by anybody yet.',
});

export const ownMeasures: Explanation = {
  id: 'own-measures',
  title: messages.title,
  paragraphs: (say) => [
    say(messages.figure, {
      weeks: weeksBetweenMeasures,
      items: trothSix.items.length,
      min: trothSix.scale.min,
      max: trothSix.scale.max,
      mayMiss: trothSix.scoring.mayMiss,
    }),
    say(messages.change, { least: tenthsUp(leastMeasuredChange(trothSix)) }),
    say(messages.yours),
  ],
};
