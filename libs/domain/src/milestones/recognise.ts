import type { Side } from '../enrolment/partner.js';
import { sides, type CoupleRecord } from '../record/couple-record.js';
import type { Milestone, Recognition } from './milestone.js';
import { milestones, type MilestoneId } from './registry.js';

export interface ReachedMilestone extends Recognition {
  readonly milestone: MilestoneId;
  /** The partner that it is of; null for the couple's. */
  readonly side: Side | null;
}

/**
 * Every milestone that a record shows, those of earlier times among them: (milestone, side, key) names each for good,
 * and the caller keeps each once. None any more after a withdrawal.
 */
export function recogniseMilestones(record: CoupleRecord): readonly ReachedMilestone[] {
  if (record.enrolment.state === 'withdrawn') return [];
  return Object.values(milestones).flatMap((milestone) => reached(milestone, record));
}

function reached(milestone: Milestone, record: CoupleRecord): readonly ReachedMilestone[] {
  const named = (side: Side | null) => (found: Recognition) => ({
    milestone: milestone.id as MilestoneId,
    side,
    ...found,
  });
  if (milestone.of !== 'partner') return milestone.recognise(record).map(named(null));
  return sides.flatMap((side) => milestone.recognise(record, side).map(named(side)));
}
