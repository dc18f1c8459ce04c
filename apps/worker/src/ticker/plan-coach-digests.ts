import { idsAt, insertSlots, moveDigests, plannedDigests, type Coach, type Tx } from '@troth/database';
import { nextSlot, slotInstant, type Weekday } from '@troth/domain/calendar';

const MONDAY: Weekday = 1;
const TIME = '08:00';

/** Plans each coach's next digest: Monday at 08:00 of their own zone. One that is planned already stays. */
export async function planCoachDigests(tx: Tx, coaches: readonly Coach[], now: Date): Promise<void> {
  const newId = idsAt(now);
  await insertSlots(
    tx,
    coaches.map(({ practiceId, id, zone }) => {
      const { week, at } = nextSlot({ zone, weekday: MONDAY, time: TIME }, now);
      return {
        id: newId(),
        practiceId,
        kind: 'coach-digest',
        subjectId: id,
        enrolmentId: null,
        localWeek: week,
        dueAt: at,
      };
    }),
  );
}

/** Moves the digests that newer zone data has at another instant; returns how many. */
export async function replanCoachDigests(tx: Tx, now: Date): Promise<number> {
  const digests = (await plannedDigests(tx, now)).flatMap((digest) => {
    const dueAt = slotInstant(digest.localWeek, MONDAY, TIME, digest.zone);
    return dueAt > now && dueAt.getTime() !== digest.dueAt.getTime() ? [{ ...digest, dueAt }] : [];
  });
  await moveDigests(tx, digests);
  return digests.length;
}
