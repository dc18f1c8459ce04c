import { defineMessages } from '@troth/messages';
import type { Explanation } from './explanation.js';

const messages = defineMessages('explanations.weekly-practices', {
  title: 'What you do together or alone',
  coachTitle: 'Weekly practices',
  chosen:
    'Each stage has an order of its own for its practices, and another one for a second round. If your coach has chosen one for a week, it comes first. You can take another one at any time.',
  said: 'What you say of a practice is kept for you. It goes into no figure, and we count for nobody how many were done. Your partner does not see it. Your coach sees that you did it or not, and your words only where you share them.',
  coach:
    'The practice of a week is the next in the order of its stage and round, unless you choose one. Each partner says alone whether it was done; the list shows the latest of what both said, and their words only where they share them.',
  nowhere:
    'Done or not done counts in no score and raises no flag. Saying nothing means nothing: it is not the same as “not this week”.',
});

export const practicesForCouples: Explanation = {
  id: 'weekly-practices',
  title: messages.title,
  paragraphs: (say) => [say(messages.chosen), say(messages.said)],
};

export const practicesForCoaches: Explanation = {
  id: 'weekly-practices',
  title: messages.coachTitle,
  paragraphs: (say) => [say(messages.coach), say(messages.nowhere)],
};
