import { defineMessages } from '@troth/messages';
import { once, type PartnerMilestone } from './milestone.js';

export const tenPromisesKept: PartnerMilestone = {
  id: 'ten-promises-kept',
  of: 'partner',
  repeats: false,
  after: ['check-in.answered', 'check-in.amended'],
  ownEmail: false,
  promises: 10,
  recognise: ({ partners }, side) => once(partners[side].promisesKept >= 10),
  messages: defineMessages('milestones.ten-promises-kept', {
    title: 'Ten promises marked as kept',
    body: 'As you see it, you have kept ten promises by now. Take a moment to look back at them.',
    coachPrompt: 'A good moment to ask each of them what has become a habit.',
  }),
};
