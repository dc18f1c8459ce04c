import type { Reader } from '../connection/reader.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';

/** What a practice calls the programme that a couple (an alias of `enrolment`) walks; null where it has no name. */
export const programmeNameSql = (couple: string) => `(
  select p.name from programme_version v join programme p on p.practice_id = v.practice_id and p.id = v.programme_id
  where v.practice_id = ${couple}.practice_id and v.version = ${couple}.programme_version)`;

/** What the practice calls the programme that one couple walks; null where it has no name. */
export async function findProgrammeName(
  reader: Reader,
  { practiceId, enrolmentId }: EnrolmentRef,
): Promise<string | null> {
  const [found] = (await reader.query(
    `select ${programmeNameSql('e')} as name from enrolment e where e.practice_id = $1 and e.id = $2`,
    [practiceId, enrolmentId],
  )) as { name: string | null }[];
  return found?.name ?? null;
}
