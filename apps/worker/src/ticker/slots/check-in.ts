import { insertLinks, requestEmails } from '@troth/database';
import { askCheckIns, type DueTurn, type Work } from '@troth/programme';
import { linkToken, tokenHash } from '@troth/sealing';
import { emailRequest } from '../../subscribers/request-email.js';
import type { SlotHandler } from '../slot-handler.js';

/** Asks partners in bulk, each with an email that has the link of that week. */
export const checkIn: SlotHandler = async (slots, work) => {
  await mail(await askCheckIns(work, slots), work);
};

/** The email with the link of that week, for a check-in or its reminder. */
export async function mail(
  turns: readonly DueTurn[],
  { tx, now, newId, keys }: Work,
  kind: 'check-in' | 'check-in-reminder' = 'check-in',
): Promise<void> {
  const linked = turns.map((turn) => ({ turn, linkId: newId() }));
  await insertLinks(
    tx,
    linked.map(({ turn, linkId }) => ({
      id: linkId,
      tokenHash: tokenHash(linkToken(keys, linkId)),
      purpose: 'check-in',
      practiceId: turn.practiceId,
      partnerId: turn.partnerId,
      enrolmentId: turn.enrolmentId,
      localWeek: turn.week,
      createdAt: now,
      expiresAt: turn.closesAt,
    })),
  );
  await requestEmails(
    tx,
    linked.map(({ turn: { practiceId, enrolmentId, partnerId, week, closesAt, slot }, linkId }) => ({
      ...emailRequest(
        { kind, to: partnerId, key: week, refs: { week, linkId } },
        { id: newId(), practiceId, enrolmentId, causedBy: slot.id, dueAt: slot.dueAt },
      ),
      // Of no use once the week has closed.
      expiresAt: closesAt,
    })),
    now,
  );
}
