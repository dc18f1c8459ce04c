import { defineMessages } from '@troth/messages';
import { keptByBoth } from './kept-by-both.js';
import { once, type PartnerMilestone } from './milestone.js';

export const firstPromiseBothKept: PartnerMilestone = {
  id: 'first-promise-both-kept',
  of: 'partner',
  repeats: false,
  after: ['week.closed'],
  ownEmail: false,
  drawnFrom: 'both',
  recognise: ({ partners }, side) => once(keptByBoth(partners[side]) >= 1),
  messages: defineMessages('milestones.first-promise-both-kept', {
    title: 'A first promise that you both call kept',
    body: 'You marked a promise of yours as kept, and so did your partner. Small promises, kept, help trust to grow.',
    coachPrompt: 'Both marked a first promise as kept. Ask each of them what helped.',
  }),
};
