import { milestones, type MilestoneId } from '@troth/domain';
import { bothOf, coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** Milestones whose prompt stands in an email of their own. */
const toldElsewhere: ReadonlySet<string> = new Set<MilestoneId>([
  'both-enrolled',
  'programme-completed',
  'three-months-after',
]);

function isForCoach(milestone: string): boolean {
  return milestones[milestone as MilestoneId]?.of === 'coach';
}

/** A milestone was reached: its partner is told, or both where it is the couple's. */
export const milestoneEmail = defineSubscriber({
  name: 'milestone-email',
  on: ['milestone.reached'],
  async react(event, reacting) {
    const { milestone, milestoneId, partnerId } = event.payload;
    if (toldElsewhere.has(milestone) || isForCoach(milestone)) return;
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    const readers = bothOf(couple).filter(({ id }) => partnerId === null || id === partnerId);
    await requestForEvent(
      event,
      reacting,
      readers.map(({ id }) => ({
        kind: 'milestone',
        personId: id,
        key: milestoneId,
        refs: { milestone, milestoneId },
      })),
    );
  },
});
