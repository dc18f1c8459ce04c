import { defineMessages } from '@troth/messages';
import { countedWeeks, type WeekRate } from '../consistency/consistency-score.js';
import { closedWeeks, ratesOf } from '../record/couple-record.js';
import { once, type PartnerMilestone } from './milestone.js';

export const steadierAgain: PartnerMilestone = {
  id: 'steadier-again',
  of: 'partner',
  repeats: false,
  after: ['week.closed'],
  ownEmail: false,
  recognise: ({ partners }, side) => {
    const weeks = countedWeeks(ratesOf(closedWeeks(partners[side]), 'own'));
    return once(weeks.some((_, index) => isSetback(weeks, index) && recovers(weeks.slice(index + 1))));
  },
  messages: defineMessages('milestones.steadier-again', {
    title: 'Steadier again',
    body: 'As you see it, there was a hard stretch with your promises, and then steadier weeks. That says more than a road without bumps.',
    coachPrompt:
      'This is by their own marks: look at what the other saw of those weeks, and ask each of them what helped.',
  }),
};

const run = 3;
const steadyRate = 0.75;
const setbackRate = 0.5;

/** A week in which less than half was kept, after three steady ones. */
function isSetback(weeks: readonly WeekRate[], index: number): boolean {
  return rate(weeks[index]!) < setbackRate && isSteady(weeks.slice(Math.max(0, index - run), index));
}

function recovers(later: readonly WeekRate[]): boolean {
  return later.some((_, index) => isSteady(later.slice(index, index + run)));
}

function isSteady(weeks: readonly WeekRate[]): boolean {
  return weeks.length === run && weeks.every((week) => rate(week) >= steadyRate);
}

function rate({ sum, of }: WeekRate): number {
  return sum / of;
}
