import { defineMessages } from '@troth/messages';
import { programmeOf } from '../programmes/look-up.js';
import { once, type CoupleMilestone } from './milestone.js';

export const halfway: CoupleMilestone = {
  id: 'halfway',
  of: 'couple',
  repeats: false,
  after: ['stage.completed'],
  ownEmail: false,
  recognise: ({ enrolment: { rounds, programmeVersion } }) => {
    const completed = new Set(rounds.filter(({ endedAs }) => endedAs === 'completed').map(({ stage }) => stage));
    const toComplete = programmeOf(programmeVersion).stages.filter(({ scored }) => scored);
    return once(completed.size * 2 >= toComplete.length);
  },
  messages: defineMessages('milestones.halfway', {
    title: 'Halfway',
    body: 'Half of the stages are behind you. You know by now what helps the two of you; the rest builds on it.',
    coachPrompt: 'A good time to look at the whole road with them.',
  }),
};
