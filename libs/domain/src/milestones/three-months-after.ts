import { defineMessages } from '@troth/messages';
import { threeMonthsFrom } from '../enrolment/decisions/three-months.js';
import { once, type CoupleMilestone } from './milestone.js';

export const threeMonthsAfter: CoupleMilestone = {
  id: 'three-months-after',
  of: 'couple',
  repeats: false,
  after: ['three-months.passed'],
  ownEmail: true,
  recognise: ({ at, enrolment }) =>
    once(enrolment.state === 'completed' && enrolment.endedAt !== null && at >= threeMonthsFrom(enrolment.endedAt)),
  messages: defineMessages('milestones.three-months-after', {
    title: 'Three months on',
    body: 'Three months have gone by. Whatever they have brought, what you learnt here is still yours to use.',
    coachPrompt: 'A short word from you, asking nothing, is often welcome.',
  }),
};
