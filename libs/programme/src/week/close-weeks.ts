import { markWeeksClosed, type ClaimedSlot } from '@troth/database';
import type { LocalWeek } from '@troth/domain';
import { slowRhythms } from '../check-in/keep-rhythm.js';
import type { Happened, Work } from '../work.js';
import { planAhead } from './plan-ahead.js';

/**
 * Closes couples' weeks, no matter who answered, and plans what is to come: the reactions work out the report, the
 * milestones and what needs attention.
 */
export async function closeWeeks(work: Work, slots: readonly ClaimedSlot[]): Promise<void> {
  const { tx, now } = work;
  const weeks = slots.map(({ practiceId, subjectId: enrolmentId, localWeek }) => {
    return { practiceId, enrolmentId, week: localWeek as LocalWeek };
  });
  const closed = await markWeeksClosed(tx, weeks, now);
  await planAhead(work, closed);
  const slowed = await slowRhythms(work, closed);
  const slotOf = new Map(slots.map((slot) => [`${slot.subjectId} ${slot.localWeek}`, slot.id]));
  await work.record(
    closed.flatMap(({ practiceId, enrolmentId, week, stage, roundId, missedBy }): Happened[] => {
      const about = { practiceId, enrolmentId, causedBy: slotOf.get(`${enrolmentId} ${week}`) ?? null };
      return [
        ...missedBy.map((partnerId) => ({ name: 'check-in.missed', payload: { partnerId, week }, ...about }) as const),
        ...slowed.filter((one) => one.enrolmentId === enrolmentId).map((one) => ({ ...one, ...about })),
        { name: 'week.closed', payload: { week, stage, roundId }, ...about },
      ];
    }),
  );
}
