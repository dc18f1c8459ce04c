import type { Id, RecordedPromise } from '@troth/domain';
import type { Reader } from '../connection/reader.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';

/** What became of both partners' promises, in the order in which they were made. */
export async function loadRecordedPromises(
  reader: Reader,
  { practiceId, enrolmentId }: EnrolmentRef,
): Promise<(RecordedPromise & { readonly makerId: Id })[]> {
  return (await reader.query(
    `select p.id, p.maker_id as "makerId", p.made_week as "madeWeek", to_char(p.due_on, 'YYYY-MM-DD') as "dueOn",
            o.answer as own, s.answer as seen, p.own_week as "ownWeek", p.seen_week as "seenWeek",
            case when o.answer is not null then 'marked' when w.state = 'closed' then 'untold' else 'open' end as end
     from promise p
     left join promise_mark o on o.practice_id = p.practice_id and o.promise_id = p.id and o.view = 'own'
     left join promise_mark s on s.practice_id = p.practice_id and s.promise_id = p.id and s.view = 'seen'
     left join couple_week w on w.practice_id = p.practice_id and w.enrolment_id = p.enrolment_id and w.week = p.own_week
     where p.practice_id = $1 and p.enrolment_id = $2 order by p.id`,
    [practiceId, enrolmentId],
  )) as (RecordedPromise & { readonly makerId: Id })[];
}
