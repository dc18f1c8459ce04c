import { once, type PartnerMilestone } from './milestone.js';

export const tenPromisesKept: PartnerMilestone = {
  id: 'ten-promises-kept',
  of: 'partner',
  repeats: false,
  recognise: ({ partners }, side) => once(partners[side].promisesKept >= 10),
  prompt: {
    title: 'Ten promises kept',
    body: 'Ten times you said what you would do, and then did it. Take a moment to see how far that has brought you.',
  },
  coachPrompt: 'A good moment to name what has become a habit.',
};
