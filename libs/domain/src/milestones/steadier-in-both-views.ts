import { defineMessages } from '@troth/messages';
import { closedWeeks, type PartnerRecord, type PartnerWeek } from '../record/couple-record.js';
import { once, type PartnerMilestone } from './milestone.js';

export const steadierInBothViews: PartnerMilestone = {
  id: 'steadier-in-both-views',
  of: 'partner',
  repeats: false,
  after: ['week.closed'],
  ownEmail: false,
  drawnFrom: 'both',
  recognise: ({ partners }, side) => {
    const weeks = weeksOfBothViews(partners[side]);
    return once(weeks.some((_, index) => isSetback(weeks, index) && recovers(weeks.slice(index + 1))));
  },
  messages: defineMessages('milestones.steadier-in-both-views', {
    title: 'Steadier again',
    body: 'You and your partner both marked a hard week with your promises, and then three steadier ones. That says more than a road without bumps.',
    coachPrompt:
      'In both views: three weeks with at least three quarters kept, then one with less than half, then three steady ones again. Ask each of them what helped.',
  }),
};

const run = 3;
const steadyRate = 0.75;
const setbackRate = 0.5;

/** The weeks in which promises counted in both views; others lie between them without harm. */
function weeksOfBothViews(record: PartnerRecord): readonly PartnerWeek[] {
  return closedWeeks(record).filter(({ own, seen }) => own.of > 0 && seen.of > 0);
}

/** A week in which less than half was kept, after three steady ones. */
function isSetback(weeks: readonly PartnerWeek[], index: number): boolean {
  const { own, seen } = weeks[index]!;
  const isLow = [own, seen].every(({ sum, of }) => sum / of < setbackRate);
  return isLow && isSteady(weeks.slice(Math.max(0, index - run), index));
}

function recovers(later: readonly PartnerWeek[]): boolean {
  return later.some((_, index) => isSteady(later.slice(index, index + run)));
}

function isSteady(weeks: readonly PartnerWeek[]): boolean {
  return weeks.length === run && weeks.every(({ own, seen }) => [own, seen].every(isSteadyRate));
}

function isSteadyRate({ sum, of }: PartnerWeek['own']): boolean {
  return sum / of >= steadyRate;
}
