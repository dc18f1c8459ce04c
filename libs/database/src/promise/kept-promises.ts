import type { Id, SeenAnswer } from '@troth/domain';
import type { Reader } from '../connection/reader.js';

/** For each of these makers: what the other said of the promises that the maker marked as kept, in the order of those marks. */
export async function loadKeptPromises(
  reader: Reader,
  practiceIds: readonly Id[],
  makerIds: readonly Id[],
): Promise<Map<Id, (SeenAnswer | null)[]>> {
  const found = (await reader.query(
    `select p.maker_id as "makerId", json_agg(s.answer order by o.marked_at, p.id) as seen
     from promise p
     join promise_mark o on o.practice_id = p.practice_id and o.promise_id = p.id and o.view = 'own' and o.answer = 'kept'
     left join promise_mark s on s.practice_id = p.practice_id and s.promise_id = p.id and s.view = 'seen'
     where p.practice_id = any($1::uuid[]) and p.maker_id = any($2::uuid[]) group by p.maker_id`,
    [practiceIds, makerIds],
  )) as { makerId: Id; seen: (SeenAnswer | null)[] }[];
  return new Map(found.map(({ makerId, seen }) => [makerId, seen]));
}
