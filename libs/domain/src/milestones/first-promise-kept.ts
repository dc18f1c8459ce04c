import { defineMessages } from '@troth/messages';
import { once, type PartnerMilestone } from './milestone.js';

export const firstPromiseKept: PartnerMilestone = {
  id: 'first-promise-kept',
  of: 'partner',
  repeats: false,
  after: ['check-in.answered', 'check-in.amended'],
  ownEmail: false,
  promises: 1,
  recognise: ({ partners }, side) => once(partners[side].promisesKept >= 1),
  messages: defineMessages('milestones.first-promise-kept', {
    title: 'A first promise marked as kept',
    body: 'As you see it, you did what you said you would do. Small promises, kept, help trust to grow.',
    coachPrompt: 'Ask each of them what helped, or what was missing.',
  }),
};
