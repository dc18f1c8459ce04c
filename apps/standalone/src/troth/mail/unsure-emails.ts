import { listStreams, type Database } from '@troth/database';

const SHOWN = 10;

/** What stands between an email and its reader that a person can do something about, a line each. */
export async function unsureEmails(database: Database, now: Date): Promise<string[]> {
  const [streams, uncertain, held] = await Promise.all([
    listStreams(database),
    database.query<{ id: string; kind: string; at: Date; isOver: boolean }>(
      `select d.id, d.kind, coalesce(d.handed_at, d.due_at) as at, d.expires_at <= $1 as "isOver" from delivery d
       where d.state = 'uncertain' and not exists (
         select from occurrence o where o.practice_id = d.practice_id and o.person_id = d.person_id and o.kind = d.kind
                                    and o.key = 'again:' || d.id)
       order by d.settled_at desc, d.id desc limit ${SHOWN}`,
      [now],
    ),
    database.query<{ n: string }>(
      `select count(*) as n from (select from delivery where state = 'held' limit 10000) few`,
    ),
  ]);
  return [
    ...streams.map(({ host, state, since, why }) =>
      state === 'held'
        ? `${host} refuses us since ${since.toISOString()}: ${why}; ${held[0]?.n ?? 0} held; mend it, then: npm run troth -- mail release`
        : `${host} cannot be reached since ${since.toISOString()}: ${why}; tried again by itself`,
    ),
    ...uncertain.map(
      ({ id, kind, at, isOver }) =>
        `${kind} ${id}, ${at.toISOString()}: ${isOver ? 'its time has gone by' : `npm run troth -- mail again ${id}`}`,
    ),
  ];
}
