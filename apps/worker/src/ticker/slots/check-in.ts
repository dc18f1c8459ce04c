import { requestEmails } from '@troth/database';
import { askCheckIns, makeLinks, type DueTurn, type Work } from '@troth/programme';
import { emailRequest } from '../../subscribers/request-email.js';
import type { SlotHandler } from '../slot-handler.js';

/** Asks partners in bulk, each with an email that has the link of that week. */
export const checkIn: SlotHandler = async (slots, work) => {
  await mail(await askCheckIns(work, slots), work);
};

/** The email with the link of that week, for a check-in or its reminder. */
export async function mail(
  turns: readonly DueTurn[],
  work: Work,
  kind: 'check-in' | 'check-in-reminder' = 'check-in',
): Promise<void> {
  const { tx, now, newId } = work;
  const links = await makeLinks(
    work,
    turns.map(({ practiceId, enrolmentId, partnerId, week: localWeek, closesAt: expiresAt }) => ({
      purpose: 'check-in' as const,
      practiceId,
      enrolmentId,
      partnerId,
      localWeek,
      expiresAt,
    })),
  );
  await requestEmails(
    tx,
    turns.map(({ practiceId, enrolmentId, partnerId, week, closesAt, slot }, index) => ({
      ...emailRequest(
        { kind, to: partnerId, key: week, refs: { week, linkId: links[index]! } },
        { id: newId(), practiceId, enrolmentId, causedBy: slot.id, dueAt: slot.dueAt },
      ),
      // Of no use once the week has closed.
      expiresAt: closesAt,
    })),
    now,
  );
}
