import { insertSlots, type SlotKind } from '@troth/database';
import { answerUntil, confirmUntil, type Enrolment } from '@troth/domain';
import type { Work } from '../work.js';

/** What is never confirmed is erased: its slot is written with the sign-up itself, whatever becomes of the reactions. */
export function planUnconfirmedExpiry(work: Work, enrolment: Enrolment): Promise<void> {
  return planExpiry(work, enrolment, 'unconfirmed-expiry', confirmUntil(enrolment.createdAt));
}

/** What is never answered is erased: its slot is written with the confirmation itself. */
export function planInvitationExpiry(work: Work, enrolment: Enrolment): Promise<void> {
  return planExpiry(work, enrolment, 'invitation-expiry', answerUntil(work.now));
}

function planExpiry({ tx, newId }: Work, { practiceId, id }: Enrolment, kind: SlotKind, dueAt: Date): Promise<void> {
  return insertSlots(tx, [{ id: newId(), practiceId, kind, subjectId: id, enrolmentId: id, localWeek: 'once', dueAt }]);
}
