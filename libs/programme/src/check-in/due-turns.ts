import { checkInFacts, type CheckInFacts, type ClaimedSlot } from '@troth/database';
import type { Id, LocalWeek } from '@troth/domain';
import type { Work } from '../work.js';

/** One partner's turn in one week, with the slot that fell due for it. */
export interface DueTurn extends CheckInFacts {
  readonly slot: ClaimedSlot;
}

/** The slots with their couples' facts; of a couple that is gone there are none. */
export async function dueTurns({ tx }: Work, slots: readonly ClaimedSlot[]): Promise<DueTurn[]> {
  const turns = slots.map(({ practiceId, subjectId, localWeek }) => {
    return { practiceId, partnerId: subjectId, week: localWeek as LocalWeek };
  });
  const key = (practiceId: Id, partnerId: Id, week: string) => `${practiceId} ${partnerId} ${week}`;
  const found = new Map(
    (await checkInFacts(tx, turns)).map((one) => [key(one.practiceId, one.partnerId, one.week), one]),
  );
  return slots.flatMap((slot) => {
    const facts = found.get(key(slot.practiceId, slot.subjectId, slot.localWeek));
    return facts ? [{ ...facts, slot }] : [];
  });
}
