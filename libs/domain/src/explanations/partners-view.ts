import { defineMessages } from '@troth/messages';
import type { Explanation } from './explanation.js';

const messages = defineMessages('explanations.partners-view', {
  title: 'How your partner sees them',
  both: 'Your partner can say what they saw of a promise that was made to them. You see that figure only while both of you have chosen to share it. If it is not there, that tells you nothing: it looks the same whatever the reason.',
  differ:
    'Two people often see the same week in two ways. Where the two figures lie apart, neither is the right one. It can be a good thing to talk about.',
});

export const partnersView: Explanation = {
  id: 'partners-view',
  title: messages.title,
  paragraphs: (say) => [say(messages.both), say(messages.differ)],
};
