import type { Id, PracticeRole } from '@troth/domain';
import type { Reader } from '../connection/reader.js';

/** Everybody who sits in the practice now, with what they are there for. */
export async function peopleOfPractice(
  reader: Reader,
  practiceId: Id,
): Promise<{ readonly id: Id; readonly roles: readonly PracticeRole[] }[]> {
  return (await reader.query(`select id, roles from coach where practice_id = $1 and left_at is null order by id`, [
    practiceId,
  ])) as { id: Id; roles: readonly PracticeRole[] }[];
}
