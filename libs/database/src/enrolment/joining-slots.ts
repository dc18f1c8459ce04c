import type { Enrolment } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import { idsAt } from '../connection/ids.js';
import { insertSlots, type NewSlot } from '../week/slots.js';

const DAY_MS = 86_400_000;
const DAYS_TO_CONFIRM = 7;
const DAYS_TO_ANSWER = 14;

/** The end of the time to confirm an address, from the sign-up on. */
export function confirmUntil(requestedAt: Date): Date {
  return new Date(requestedAt.getTime() + DAYS_TO_CONFIRM * DAY_MS);
}

/** The end of the time to answer an invitation, from the confirmation on. */
export function answerUntil(confirmedAt: Date): Date {
  return new Date(confirmedAt.getTime() + DAYS_TO_ANSWER * DAY_MS);
}

/** What is never confirmed is erased: its slot is written with the sign-up itself, whatever becomes of the reactions. */
export async function planUnconfirmedExpiry(tx: Tx, enrolment: Enrolment): Promise<void> {
  await insertSlots(tx, [
    expiry(enrolment, 'unconfirmed-expiry', enrolment.createdAt, confirmUntil(enrolment.createdAt)),
  ]);
}

/** What is never answered is erased: its slot is written with the confirmation itself. */
export async function planInvitationExpiry(tx: Tx, enrolment: Enrolment, now: Date): Promise<void> {
  await insertSlots(tx, [expiry(enrolment, 'invitation-expiry', now, answerUntil(now))]);
}

function expiry({ practiceId, id }: Enrolment, kind: NewSlot['kind'], now: Date, dueAt: Date): NewSlot {
  return { id: idsAt(now)(), practiceId, kind, subjectId: id, enrolmentId: id, localWeek: 'once', dueAt };
}
