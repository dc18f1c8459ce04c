import { defineMessages } from '@troth/messages';
import type { CoachMilestone } from './milestone.js';

export const stageReady: CoachMilestone = {
  id: 'stage-ready',
  of: 'coach',
  repeats: true,
  after: ['stage.ready'],
  recognise: ({ enrolment }) =>
    enrolment.rounds.filter(({ readyAt }) => readyAt).map(({ id, stage }) => ({ key: id, stage })),
  messages: defineMessages('milestones.stage-ready', {
    title: 'A stage that feels ready',
    coachPrompt:
      'Both have felt ready, two weeks running. They are not told so: talk it over with them, and complete the stage when it fits.',
  }),
};
