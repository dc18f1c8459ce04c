import { requestEmails, type ClaimedSlot } from '@troth/database';
import type { Work } from '@troth/programme';
import { emailRequest, type WantedEmail } from '../subscribers/request-email.js';

/** Asks for emails because a slot fell due: they are due when it was. */
export async function requestForSlot(
  { id: causedBy, practiceId, enrolmentId, dueAt }: ClaimedSlot,
  { tx, now, newId }: Work,
  emails: readonly WantedEmail[],
): Promise<void> {
  await requestEmails(
    tx,
    emails.map((email) => emailRequest(email, { id: newId(), practiceId, enrolmentId, causedBy, dueAt })),
    now,
  );
}
