import type { Id } from '@troth/domain';
import type { Reader } from '../connection/reader.js';

/** Those of these couples that are in a coach's list: their own, those that they walk with meanwhile, and nobody's. */
export async function seenCouples(
  reader: Reader,
  { practiceId, coachId }: { readonly practiceId: Id; readonly coachId: Id },
  enrolmentIds: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const rows = (await reader.query(
    `select e.id from enrolment e where e.practice_id = $1 and e.id = any($2::uuid[])
       and (e.coach_id = $3 or e.coach_id is null or e.coach_id = any(covered_coaches()))`,
    [practiceId, enrolmentIds, coachId],
  )) as { id: Id }[];
  return new Set(rows.map(({ id }) => id));
}
