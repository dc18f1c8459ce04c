import { findSession, insertSlots } from '@troth/database';
import { remindingFrom } from '@troth/domain/calendar';
import { refOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/** Who attends a booked session is reminded the day before; one that was moved, of its new time. */
export const sessionReminderSlot = defineSubscriber({
  name: 'session-reminder-slot',
  on: ['session.booked', 'session.moved'],
  async react(event, { tx, newId }) {
    const ref = refOf(event);
    const session = await findSession(tx, ref, event.payload.sessionId);
    if (session?.state !== 'booked') return;
    const dueAt = remindingFrom(session, event.occurredAt);
    const which = {
      kind: 'session-reminder',
      subjectId: session.id,
      localWeek: session.beginsAt.toISOString(),
    } as const;
    await insertSlots(tx, [{ id: newId(), ...ref, ...which, dueAt }]);
  },
});
