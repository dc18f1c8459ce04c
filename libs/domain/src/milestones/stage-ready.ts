import type { CoupleMilestone } from './milestone.js';

export const stageReady: CoupleMilestone = {
  id: 'stage-ready',
  of: 'couple',
  repeats: true,
  recognise: ({ enrolment }) =>
    enrolment.rounds.filter(({ readyAt }) => readyAt).map(({ id, stage }) => ({ key: id, stage })),
  prompt: {
    title: 'A stage that feels ready',
    body: 'Lately you have both felt ready for what comes next. There is no hurry: you go on when it is right for you.',
  },
  coachPrompt: 'Both feel ready, two weeks running. Talk it over with them and complete the stage when it fits.',
};
