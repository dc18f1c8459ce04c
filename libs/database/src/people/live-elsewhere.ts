import type { Side } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';

/** Which of the two are in another programme that runs, by their addresses. */
export async function liveElsewhere(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef): Promise<ReadonlySet<Side>> {
  const found: { side: Side }[] = await tx.query(
    `select p.side from partner p
     where p.practice_id = $1 and p.enrolment_id = $2
       and exists (select from partner o where o.practice_id = p.practice_id and o.address_hash = p.address_hash
                   and o.live and o.enrolment_id <> p.enrolment_id)`,
    [practiceId, enrolmentId],
  );
  return new Set(found.map(({ side }) => side));
}
