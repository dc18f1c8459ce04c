import { bothShare, type Enrolment } from '../enrolment/enrolment.js';
import type { EventName } from '../events/catalogue.js';
import type { Milestone } from './milestone.js';
import { milestones } from './registry.js';

const all: readonly Milestone[] = Object.values(milestones);

/** The events after which a milestone may have been reached. */
export const milestoneMoments: readonly EventName[] = [...new Set(all.flatMap(({ after }) => after))];

/** The milestones that come of what both partners answered, by id: in no partner's export, and gone with either of them. */
export const milestonesDrawnFromBoth: readonly string[] = all.filter(isDrawnFromBoth).map(({ id }) => id);

/** Whether a partner may read this one, of theirs or of the couple, at this time; false for one that is not known here. */
export function isToldToPartner(id: string, couple: Enrolment): boolean {
  const milestone = all.find((one) => one.id === id);
  if (milestone === undefined || milestone.of === 'coach') return false;
  return !isDrawnFromBoth(milestone) || bothShare(couple);
}

function isDrawnFromBoth(milestone: Milestone): boolean {
  return milestone.of === 'coach' || (milestone.of === 'partner' && milestone.drawnFrom === 'both');
}

/** Whether the email for milestones tells this one; false for one that this version does not know. */
export function isToldByMilestoneEmail(id: string): boolean {
  const milestone = all.find((one) => one.id === id);
  return milestone !== undefined && milestone.of !== 'coach' && !milestone.ownEmail;
}
