import { requestEmails } from '@troth/database';
import { alertOfficers } from '@troth/programme';
import { emailRequest } from '../../subscribers/request-email.js';
import type { SlotHandler } from '../slot-handler.js';

/** Tells the practice's officers that somebody needs them. Which case it is stands in no email. */
export const safety: SlotHandler = async (slots, work) => {
  const { tx, now, newId } = work;
  const alerts = await alertOfficers(work, slots);
  await requestEmails(
    tx,
    alerts.map(({ coachId, isFirst, slot: { id: causedBy, practiceId, dueAt } }) =>
      emailRequest(
        { kind: 'needs-you', to: coachId, key: causedBy, refs: { alert: isFirst ? 'first' : 'again' } },
        { id: newId(), practiceId, enrolmentId: null, causedBy, dueAt },
      ),
    ),
    now,
  );
};
