import { defineMessages } from '@troth/messages';
import { longestSnoozeWeeks, seenForWeeks } from '../attention/quiet.js';
import type { Explanation } from './explanation.js';

const messages = defineMessages('explanations.episodes', {
  title: 'When a flag goes up and comes down',
  episode:
    'A flag is an episode: it goes up when its condition holds, lasts, gets worse or better, and comes down by itself when the condition ends. There is one at most for each rule and person. What it rests on is worked out from the answers as they are now.',
  levels:
    'Level 1 is something to watch, and stays on these pages. Level 2 is clear: an email tells you, at most one a couple and day. Level 3 is serious. What a person wrote to you is mailed at once, and again while it stays unread.',
  quiet:
    'Seen is not solved. A flag that you have seen comes back after {seen} weeks if it still holds, or at once if it gets worse. You can snooze one for up to {snooze} weeks. Choices and housekeeping stay away once seen.',
});

export const episodes: Explanation = {
  id: 'episodes',
  title: messages.title,
  paragraphs: (say) => [
    say(messages.episode),
    say(messages.levels),
    say(messages.quiet, { seen: seenForWeeks, snooze: longestSnoozeWeeks }),
  ],
};
