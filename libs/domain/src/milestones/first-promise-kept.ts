import { once, type PartnerMilestone } from './milestone.js';

export const firstPromiseKept: PartnerMilestone = {
  id: 'first-promise-kept',
  of: 'partner',
  repeats: false,
  recognise: ({ partners }, side) => once(partners[side].promisesKept >= 1),
  prompt: {
    title: 'Your first promise kept',
    body: 'You said that you would do something, and you did it. Small promises that are kept are what trust is made of.',
  },
  coachPrompt: 'Ask what made it possible, so that it can happen again.',
};
