import { countedWeeks, type WeekRate } from '../consistency/consistency-score.js';
import { closedWeeks, ratesOf } from '../record/couple-record.js';
import { once, type PartnerMilestone } from './milestone.js';

export const steadierAgain: PartnerMilestone = {
  id: 'steadier-again',
  of: 'partner',
  repeats: false,
  recognise: ({ partners }, side) => {
    const weeks = countedWeeks(ratesOf(closedWeeks(partners[side]), 'own'));
    return once(weeks.some((_, index) => isSetback(weeks, index) && recovers(weeks.slice(index + 1))));
  },
  prompt: {
    title: 'Steadier again',
    body: 'There was a hard stretch, and you found your footing again. That says more than a road without bumps.',
  },
  coachPrompt: 'After a setback: ask what helped them back, and keep it for the next time.',
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
