import { defineMessages } from '@troth/messages';
import { comparedQuestions } from '../check-in/questions/registry.js';
import { leastReliableChange } from '../consistency/reliable-change.js';
import type { Explanation } from './explanation.js';

const messages = defineMessages('explanations.better-or-worse', {
  title: 'Better, about the same, worse',
  chance:
    'Answers go up and down from week to week, also when nothing has changed. So we say “better” or “worse” only when the difference is larger than such ups and downs usually are. Everything else is “about the same”.',
  limits:
    'For a question from 0 to 10, the difference has to be more than {rating} points. For how you see your promises, it has to be more than {promises} points of 100.',
  assumed: 'These limits are our own careful guess. Nobody has measured these questions yet.',
});

export const betterOrWorse: Explanation = {
  id: 'better-or-worse',
  title: messages.title,
  paragraphs: (say) => [
    say(messages.chance),
    say(messages.limits, {
      rating: tenths(Math.max(...comparedQuestions.map((id) => leastReliableChange(id)))),
      promises: Math.floor(leastReliableChange('consistency')),
    }),
    say(messages.assumed),
  ],
};

/** A difference has to be larger than the limit, so it is never shown larger than it is. */
function tenths(points: number): number {
  return Math.floor(points * 10) / 10;
}
