import { defineMessages } from '@troth/messages';
import { once, type CoupleMilestone } from './milestone.js';

export const bothEnrolled: CoupleMilestone = {
  id: 'both-enrolled',
  of: 'couple',
  repeats: false,
  after: ['enrolment.activated'],
  ownEmail: true,
  recognise: ({ enrolment }) => once(enrolment.activatedAt !== null),
  messages: defineMessages('milestones.both-enrolled', {
    title: 'You are both here',
    body: 'Both of you have said yes to this, each for yourself. That is the first thing you have done for it together.',
    coachPrompt: 'Introduce yourself, and ask what each hopes for.',
  }),
};
