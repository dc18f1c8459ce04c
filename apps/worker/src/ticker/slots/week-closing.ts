import { appendEvents, closeWeeks, planAhead } from '@troth/database';
import { newEvent, type DomainEvent, type LocalWeek } from '@troth/domain';
import type { SlotHandler } from '../slot-handler.js';

/** Closes couples' weeks, no matter who answered, and plans what is to come: the reactions work out the report, the milestones and what needs attention. */
export const weekClosing: SlotHandler = async (slots, { tx, now, newId }) => {
  const closed = await closeWeeks(
    tx,
    slots.map(({ practiceId, subjectId, localWeek }) => ({
      practiceId,
      enrolmentId: subjectId,
      week: localWeek as LocalWeek,
    })),
    now,
  );
  await planAhead(tx, closed, now);
  const slotOf = new Map(slots.map((slot) => [`${slot.subjectId} ${slot.localWeek}`, slot]));
  const events = closed.flatMap(({ practiceId, enrolmentId, week, stage, roundId, missedBy }): DomainEvent[] => {
    const causedBy = slotOf.get(`${enrolmentId} ${week}`)?.id ?? null;
    const envelope = () => ({ id: newId(), practiceId, enrolmentId, occurredAt: now, causedBy });
    return [
      ...missedBy.map((partnerId) => newEvent('check-in.missed', { partnerId, week }, envelope())),
      newEvent('week.closed', { week, stage, roundId }, envelope()),
    ];
  });
  await appendEvents(tx, events);
};
