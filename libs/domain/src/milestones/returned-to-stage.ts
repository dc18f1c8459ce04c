import { defineMessages } from '@troth/messages';
import type { CoupleMilestone } from './milestone.js';

export const returnedToStage: CoupleMilestone = {
  id: 'returned-to-stage',
  of: 'couple',
  repeats: true,
  after: ['stage.returned'],
  ownEmail: false,
  recognise: ({ enrolment: { rounds } }) =>
    rounds.filter((_, index) => rounds[index - 1]?.endedAs === 'returned').map(({ id, stage }) => ({ key: id, stage })),
  messages: defineMessages('milestones.returned-to-stage', {
    title: 'Back to what matters now',
    body: 'The programme has gone back to an earlier stage. Everything that you have built stays with you.',
    coachPrompt:
      'They have returned to an earlier stage. Welcome it as a choice, and ask what it should bring this time.',
  }),
};
