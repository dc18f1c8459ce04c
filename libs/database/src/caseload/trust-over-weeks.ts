import type { Id, LocalWeek } from '@troth/domain';
import { ratingSql } from '../check-in/rating-sql.js';
import type { Reader } from '../connection/reader.js';

/** The trust that a partner gave, by week. */
export type TrustByWeek = Readonly<Record<LocalWeek, number>>;

/** What the partners of these couples gave from a week on; who gave none is not in it. */
export async function trustOverWeeks(
  reader: Reader,
  { practiceId, enrolmentIds, since }: { practiceId: Id; enrolmentIds: readonly Id[]; since: LocalWeek },
): Promise<ReadonlyMap<Id, TrustByWeek>> {
  const rows = (await reader.query(
    `select y.partner_id as "partnerId", json_object_agg(y.week, ${ratingSql('y', 'trust')}) as trusted
     from weekly_summary y
     where y.practice_id = $1 and y.enrolment_id = any($2::uuid[]) and y.week >= $3
       and ${ratingSql('y', 'trust')} is not null
     group by y.partner_id`,
    [practiceId, enrolmentIds, since],
  )) as { partnerId: Id; trusted: TrustByWeek }[];
  return new Map(rows.map(({ partnerId, trusted }) => [partnerId, trusted]));
}
