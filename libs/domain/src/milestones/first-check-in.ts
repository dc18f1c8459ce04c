import { defineMessages } from '@troth/messages';
import { settledWeeks } from '../record/couple-record.js';
import { once, type PartnerMilestone } from './milestone.js';

export const firstCheckIn: PartnerMilestone = {
  id: 'first-check-in',
  of: 'partner',
  repeats: false,
  after: ['check-in.answered'],
  ownEmail: false,
  recognise: ({ partners }, side) => once(settledWeeks(partners[side]).some(({ answered }) => answered)),
  messages: defineMessages('milestones.first-check-in', {
    title: 'Your first check-in',
    body: 'You took two minutes to look at your week. That is how it begins: a small, honest look, once a week.',
    coachPrompt: 'A short word of welcome does a lot at this point.',
  }),
};
