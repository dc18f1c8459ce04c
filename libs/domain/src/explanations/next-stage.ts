import { defineMessages } from '@troth/messages';
import type { Explanation } from './explanation.js';

const messages = defineMessages('explanations.next-stage', {
  title: 'When the next stage comes',
  coach:
    'No figure moves you on. If you have a coach, they look at how ready you each feel, and talk with you first. Without a coach, we ask each of you alone, and the stage changes when both have said yes.',
  back: 'You can go back to an earlier stage at any time. That is a part of the way, and nothing that you have built is lost.',
});

export const nextStage: Explanation = {
  id: 'next-stage',
  title: messages.title,
  paragraphs: (say) => [say(messages.coach), say(messages.back)],
};
