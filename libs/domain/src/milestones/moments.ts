import type { EventName } from '../events/catalogue.js';
import type { Milestone } from './milestone.js';
import { milestones } from './registry.js';

const all: readonly Milestone[] = Object.values(milestones);

/** The events after which a milestone may have been reached. */
export const milestoneMoments: readonly EventName[] = [...new Set(all.flatMap(({ after }) => after))];

/** The milestones that are told to the coach alone, by id: they come of what both partners answered. */
export const milestonesForCoach: readonly string[] = all.filter(({ of }) => of === 'coach').map(({ id }) => id);

/** Whether the email for milestones tells this one; false for one that this version does not know. */
export function isToldByMilestoneEmail(id: string): boolean {
  const milestone = all.find((one) => one.id === id);
  return milestone !== undefined && milestone.of !== 'coach' && !milestone.ownEmail;
}
