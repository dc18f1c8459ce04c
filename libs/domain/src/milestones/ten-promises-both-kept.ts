import { defineMessages } from '@troth/messages';
import { keptByBoth } from './kept-by-both.js';
import { once, type PartnerMilestone } from './milestone.js';

export const tenPromisesBothKept: PartnerMilestone = {
  id: 'ten-promises-both-kept',
  of: 'partner',
  repeats: false,
  after: ['week.closed'],
  ownEmail: false,
  drawnFrom: 'both',
  recognise: ({ partners }, side) => once(keptByBoth(partners[side]) >= 10),
  messages: defineMessages('milestones.ten-promises-both-kept', {
    title: 'Ten promises that you both call kept',
    body: 'Ten promises of yours are by now marked as kept by you and by your partner. Take a moment to look back at them.',
    coachPrompt: 'Both marked ten promises as kept. A good moment to ask each of them what has become a habit.',
  }),
};
