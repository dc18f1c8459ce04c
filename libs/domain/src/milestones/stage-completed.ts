import { defineMessages } from '@troth/messages';
import type { CoupleMilestone } from './milestone.js';

export const stageCompleted: CoupleMilestone = {
  id: 'stage-completed',
  of: 'couple',
  repeats: true,
  after: ['stage.completed'],
  ownEmail: false,
  recognise: ({ enrolment }) =>
    enrolment.rounds.filter(({ endedAs }) => endedAs === 'completed').map(({ id, stage }) => ({ key: id, stage })),
  messages: defineMessages('milestones.stage-completed', {
    title: 'A stage completed',
    body: 'A stage has come to its end. Look back for a moment at what is different now.',
    coachPrompt: 'Ask each of them what they would like to carry on into the next.',
  }),
};
