import { appendEvents } from '@troth/database';
import { newEvent } from '@troth/domain';
import type { SlotHandler } from '../slot-handler.js';

/** Three months have gone by since the end of a programme. */
export const threeMonths: SlotHandler = async (slots, { tx, now, newId }) => {
  await appendEvents(
    tx,
    slots.map(({ id, practiceId, subjectId }) =>
      newEvent(
        'three-months.passed',
        {},
        { id: newId(), practiceId, enrolmentId: subjectId, occurredAt: now, causedBy: id },
      ),
    ),
  );
};
