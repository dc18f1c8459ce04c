import { defineMessages } from '@troth/messages';
import type { Explanation } from './explanation.js';

const messages = defineMessages('explanations.answered-weeks', {
  title: 'The weeks that you answered',
  counted:
    'We count the weeks in which you answered, out of those in which you were asked. Weeks on pause are left out. Nothing is lost when you miss one, and no answer is ever made up for you.',
});

export const answeredWeeks: Explanation = {
  id: 'answered-weeks',
  title: messages.title,
  paragraphs: (say) => [say(messages.counted)],
};
