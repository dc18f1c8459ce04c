import { defineMessages } from '@troth/messages';
import type { Explanation } from './explanation.js';

const messages = defineMessages('explanations.limits', {
  title: 'What these figures cannot tell',
  limits:
    'They are for looking back. They are no test, no diagnosis and no verdict. They cannot say who is right, whether someone means it, or what will come.',
  ours: 'The questions were written for Troth. They have not been studied, and nobody has shown yet how well they measure what they ask about.',
});

export const whatFiguresCannotTell: Explanation = {
  id: 'limits',
  title: messages.title,
  paragraphs: (say) => [say(messages.limits), say(messages.ours)],
};
