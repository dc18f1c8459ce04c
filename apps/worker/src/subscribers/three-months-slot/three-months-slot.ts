import { insertSlots } from '@troth/database';
import { threeMonthsFrom } from '@troth/domain';
import { refOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/** A programme that ended is remembered once more, three months later. */
export const threeMonthsSlot = defineSubscriber({
  name: 'three-months-slot',
  on: ['enrolment.completed'],
  async react(event, { tx, newId }) {
    const { practiceId, enrolmentId } = refOf(event);
    await insertSlots(tx, [
      {
        id: newId(),
        practiceId,
        kind: 'three-months',
        subjectId: enrolmentId,
        enrolmentId,
        localWeek: 'once',
        dueAt: threeMonthsFrom(event.occurredAt),
      },
    ]);
  },
});
