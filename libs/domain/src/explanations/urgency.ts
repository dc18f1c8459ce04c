import { defineMessages } from '@troth/messages';
import type { Explanation } from './explanation.js';

const messages = defineMessages('explanations.urgency', {
  title: 'What stands first',
  order:
    'What a person wrote to you comes first. Then worries, by how serious they are, how long they have lasted and how recently they got worse: what is serious weighs three times as much as what is clear, and that three times as much as what is to watch. What is good news, housekeeping or a choice comes after all worries. The list, the headline, the Monday email and the alerts go by the same order.',
});

export const urgencyExplained: Explanation = {
  id: 'urgency',
  title: messages.title,
  paragraphs: (say) => [say(messages.order)],
};
