import { isUninvited, liveElsewhere, loadEnrolment, type ClaimedSlot } from '@troth/database';
import { makeLinks, type Work } from '@troth/programme';
import { requestForSlot } from '../request-for-slot.js';
import type { SlotHandler } from '../slot-handler.js';

const DAYS_LEFT_MS = 7 * 86_400_000;

/** An invitation without an answer is followed by one reminder, with a link that ends with the invitation. */
export const invitationReminder: SlotHandler = async (slots, ticking) => {
  for (const slot of slots) await remind(slot, ticking);
};

async function remind(slot: ClaimedSlot, work: Work): Promise<void> {
  const { tx } = work;
  const { practiceId, enrolmentId, subjectId: partnerId } = slot;
  const couple = enrolmentId && (await loadEnrolment(tx, { practiceId, enrolmentId }));
  if (!couple || couple.state !== 'awaiting-partner') return;
  // As with the invitation itself: somebody who is in another programme by now invites nobody.
  if ((await liveElsewhere(tx, { practiceId, enrolmentId: couple.id })).has('a')) return;
  // What was said elsewhere meanwhile holds here as well.
  if (await isUninvited(tx, { practiceId, partnerId })) return;
  const expiresAt = new Date(slot.dueAt.getTime() + DAYS_LEFT_MS);
  const [linkId = ''] = await makeLinks(work, [
    { purpose: 'invitation', practiceId, enrolmentId: couple.id, partnerId, expiresAt },
  ]);
  const refs = { linkId };
  await requestForSlot(slot, work, [{ kind: 'invitation-reminder', to: partnerId, key: slot.localWeek, refs }]);
}
