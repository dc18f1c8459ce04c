import { defineMessages } from '@troth/messages';
import { fadedAfter, scoreHalfLife, shownFrom } from '../consistency/consistency-score.js';
import type { Explanation } from './explanation.js';

const messages = defineMessages('explanations.own-promises', {
  title: 'How you see your own promises',
  marks:
    'When a promise of yours is due, you say how it went. Kept counts as one, partly kept as a half, and not this week as none. “Something got in the way” counts neither for you nor against you. The same is true of a promise that was left without an answer, and we say beside the figure how many there were. A promise that was let go before its day does not count either.',
  score:
    'The figure from 0 to 100 is the share that you marked as kept. Newer weeks weigh more: a week counts half as much as one that is {halfLife} weeks newer. You see the figure once {weeks} weeks have had a promise that counts. After {faded} weeks without one it is not shown, for it would say nothing about now. It comes back with your next promise.',
  yours:
    'It is your own view, and we never call it more than that. One week that goes wrong moves it a little. It does not undo the weeks before.',
});

export const ownPromises: Explanation = {
  id: 'own-promises',
  title: messages.title,
  paragraphs: (say) => [
    say(messages.marks),
    say(messages.score, { halfLife: scoreHalfLife, weeks: shownFrom, faded: fadedAfter }),
    say(messages.yours),
  ],
};
