import { defineMessages } from '@troth/messages';
import { settledWeeks } from '../record/couple-record.js';
import { once, type PartnerMilestone } from './milestone.js';

export const fourRegularWeeks: PartnerMilestone = {
  id: 'four-regular-weeks',
  of: 'partner',
  repeats: false,
  after: ['check-in.answered'],
  ownEmail: false,
  recognise: ({ partners }, side) => {
    const weeks = settledWeeks(partners[side]);
    return once(weeks.some((_, index) => isRegular(weeks.slice(index, index + inARow))));
  },
  messages: defineMessages('milestones.four-regular-weeks', {
    title: 'Four regular weeks',
    body: 'Four weeks, and each time you took a moment to look at it. Looking regularly is what lets you see things change.',
    coachPrompt: 'Worth a kind word: regularity carries the rest.',
  }),
};

const inARow = 4;

function isRegular(weeks: readonly { readonly answered: boolean }[]): boolean {
  return weeks.length === inARow && weeks.every(({ answered }) => answered);
}
