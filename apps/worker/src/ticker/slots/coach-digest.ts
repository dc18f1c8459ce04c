import { findCoach, requestEmails } from '@troth/database';
import { expiryOf } from '../../delivery/kinds.js';
import { planCoachDigests } from '../plan-coach-digests.js';
import type { SlotHandler } from '../slot-handler.js';

/** A coach's Monday: the digest of the week that has ended, and the slot of the next one. */
export const coachDigest: SlotHandler = async (slots, { tx, now, newId }) => {
  for (const slot of slots) {
    const coach = await findCoach(tx, slot.practiceId, slot.subjectId);
    if (!coach) continue;
    await requestEmails(
      tx,
      [
        {
          id: newId(),
          practiceId: slot.practiceId,
          personId: coach.id,
          enrolmentId: null,
          audience: 'coach',
          kind: 'coach-digest',
          key: slot.localWeek,
          refs: { week: slot.localWeek },
          dueAt: slot.dueAt,
          expiresAt: expiryOf('coach-digest', slot.dueAt),
          causedBy: slot.id,
        },
      ],
      now,
    );
    await planCoachDigests(tx, [coach], now);
  }
};
