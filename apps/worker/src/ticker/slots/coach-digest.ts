import { findCoach } from '@troth/database';
import type { LocalWeek } from '@troth/domain';
import { requestForSlot } from '../request-for-slot.js';
import { planCoachDigests } from '../plan-coach-digests.js';
import type { SlotHandler } from '../slot-handler.js';

/** A coach's Monday: the digest of the week that has ended, and the slot of the next one. */
export const coachDigest: SlotHandler = async (slots, ticking) => {
  const { tx, now } = ticking;
  for (const slot of slots) {
    const coach = await findCoach(tx, slot.practiceId, slot.subjectId);
    if (!coach) continue;
    const week = slot.localWeek as LocalWeek;
    await requestForSlot(slot, ticking, [{ kind: 'coach-digest', to: coach.id, key: week, refs: { week } }]);
    await planCoachDigests(tx, [coach], now);
  }
};
