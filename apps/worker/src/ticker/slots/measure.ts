import { requestEmails } from '@troth/database';
import { askMeasures, makeLinks } from '@troth/programme';
import { emailRequest } from '../../subscribers/request-email.js';
import type { SlotHandler } from '../slot-handler.js';

/** Asks partners for a measure, each with an email of its own that has the link. */
export const measure: SlotHandler = async (slots, work) => {
  const { tx, now, newId } = work;
  const turns = await askMeasures(work, slots);
  const links = await makeLinks(
    work,
    turns.map(({ practiceId, enrolmentId, partnerId, openUntil: expiresAt }) => {
      return { purpose: 'measure' as const, practiceId, enrolmentId, partnerId, expiresAt };
    }),
  );
  await requestEmails(
    tx,
    turns.map(({ practiceId, enrolmentId, partnerId, askingId, slot }, index) =>
      emailRequest(
        { kind: 'measure', to: partnerId, key: askingId, refs: { linkId: links[index]! } },
        { id: newId(), practiceId, enrolmentId, causedBy: slot.id, dueAt: slot.dueAt },
      ),
    ),
    now,
  );
};
