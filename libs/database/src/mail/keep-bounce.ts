import { countBounce, type Bounce, type Id } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import { PartnerRow } from '../enrolment/partner-row.js';

/**
 * Keeps one bounce that may pass on a partner's score. True where it has come to the limit: then the caller stops the
 * mail to this person.
 */
export async function keepBounce(
  tx: Tx,
  { practiceId, personId }: { readonly practiceId: Id; readonly personId: Id },
  { bounce, now }: { readonly bounce: Bounce; readonly now: Date },
): Promise<boolean> {
  const [partner]: { score: number; on: string | null }[] = await tx.query(
    `select soft_score::float as score, to_char(soft_scored_on, 'YYYY-MM-DD') as on
     from partner where practice_id = $1 and id = $2 for update`,
    [practiceId, personId],
  );
  if (!partner) return false;
  const { score, on, stops } = countBounce(partner, bounce, now.toISOString().slice(0, 10));
  const scored = { softScore: String(score), softScoredOn: on };
  await managerOf(tx).update(PartnerRow, { practiceId, id: personId }, scored);
  return stops;
}
