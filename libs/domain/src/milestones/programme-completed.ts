import { defineMessages } from '@troth/messages';
import { once, type CoupleMilestone } from './milestone.js';

export const programmeCompleted: CoupleMilestone = {
  id: 'programme-completed',
  of: 'couple',
  repeats: false,
  after: ['enrolment.completed'],
  ownEmail: true,
  recognise: ({ enrolment }) => once(enrolment.endedHow === 'together'),
  messages: defineMessages('milestones.programme-completed', {
    title: 'The programme is complete',
    body: 'You have gone the whole way together. What you have practised is yours now, for the easy weeks and the hard ones.',
    coachPrompt: 'Say goodbye properly, and tell them how to reach you.',
  }),
};
