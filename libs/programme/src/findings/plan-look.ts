import { insertSlots } from '@troth/database';
import { nextLook, type CoupleRecord } from '@troth/domain';
import type { Work } from '../work.js';

/** Has a couple looked at again when time alone changes what is found of them; a look too many changes nothing. */
export async function planLook({ tx, newId }: Work, record: CoupleRecord): Promise<void> {
  const dueAt = nextLook(record);
  if (!dueAt) return;
  const { practiceId, id } = record.enrolment;
  const which = { kind: 'look-again', subjectId: id, localWeek: dueAt.toISOString() } as const;
  await insertSlots(tx, [{ id: newId(), practiceId, enrolmentId: id, dueAt, ...which }]);
}
