import { findSession, loadEnrolment, requestEmails, type ClaimedSlot } from '@troth/database';
import { remindersOf } from '@troth/domain/calendar';
import type { Work } from '@troth/programme';
import { emailRequest } from '../../subscribers/request-email.js';
import type { SlotHandler } from '../slot-handler.js';

/** Asks for the reminders of a booked session, each at its reader's own hour of the day before. */
export const sessionReminder: SlotHandler = async (slots, work) => {
  for (const slot of slots) await remind(slot, work);
};

async function remind(
  { id: causedBy, practiceId, enrolmentId, subjectId, localWeek, dueAt: from }: ClaimedSlot,
  work: Work,
) {
  const { tx, now, newId } = work;
  if (enrolmentId === null) return;
  const ref = { practiceId, enrolmentId };
  const couple = await loadEnrolment(tx, ref);
  const session = await findSession(tx, ref, subjectId);
  if (!couple || session?.state !== 'booked' || session.beginsAt.toISOString() !== localWeek) return;
  const refs = { sessionId: session.id, beginsAt: localWeek };
  await requestEmails(
    tx,
    remindersOf(couple, session, from).map(({ to, dueAt }) => ({
      ...emailRequest(
        { kind: 'session-reminder', to, key: `${session.id} ${localWeek}`, refs },
        { id: newId(), ...ref, causedBy, dueAt },
      ),
      // Of no use once it has begun.
      expiresAt: session.beginsAt,
    })),
    now,
  );
}
