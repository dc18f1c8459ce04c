import type { Id, PauseNotice } from '@troth/domain';
import type { Tx } from '../connection/database.js';

/** What each of these people was last told of a pause or its end, by `now`; anyone who was told nothing is left out. */
export async function lastPauseNotices(
  tx: Tx,
  practiceId: Id,
  personIds: readonly Id[],
  now: Date,
): Promise<ReadonlyMap<Id, PauseNotice>> {
  const found: ({ personId: Id } & PauseNotice)[] = await tx.query(
    `select distinct on (o.person_id) o.person_id as "personId", o.kind as what, o.due_at as at
     from occurrence o
     join delivery d on d.practice_id = o.practice_id and d.id = o.id and d.month = o.month
                    and d.state not in ('suppressed', 'expired', 'failed')
     where o.practice_id = $1 and o.person_id = any($2::uuid[]) and o.kind in ('paused', 'resumed') and o.due_at <= $3
     order by o.person_id, o.due_at desc, o.id desc`,
    [practiceId, [...personIds], now],
  );
  return new Map(found.map(({ personId, what, at }) => [personId, { what, at }]));
}
