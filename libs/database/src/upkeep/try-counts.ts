import type { Database } from '../connection/database.js';

/** One thing to count; `cost` 0 only looks. Keys are hashes: no address and no name is kept. */
export interface TryToCount {
  readonly key: Buffer;
  readonly seconds: number;
  readonly cost: number;
}

export interface TryCount {
  readonly used: number;
  /** Until its window ends and its count begins again. */
  readonly secondsLeft: number;
}

/**
 * Counts tries under different keys in one statement, by PostgreSQL's own clock, so that every process counts alike
 * and the demo's clock opens nothing. Answers in the order of the keys, with what was just counted included.
 */
export async function countTries(database: Database, tries: readonly TryToCount[]): Promise<TryCount[]> {
  return database.query<TryCount>(
    `with asked as (
       select * from unnest($1::bytea[], $2::int[], $3::int[]) with ordinality as a(key, seconds, cost, place)
     ), counted as (
       insert into try_count as t (key, used, ends_at)
       select key, cost, now() + make_interval(secs => seconds) from asked where cost > 0 order by key
       on conflict (key) do update set
         used = case when t.ends_at <= now() then excluded.used else least(t.used, 1000000000) + excluded.used end,
         ends_at = case when t.ends_at <= now() then excluded.ends_at else t.ends_at end
       returning key, used, ends_at
     )
     select coalesce(c.used, t.used, 0) as used,
            coalesce(extract(epoch from coalesce(c.ends_at, t.ends_at) - now()), 0)::float as "secondsLeft"
     from asked a
     left join counted c on c.key = a.key
     left join try_count t on a.cost = 0 and t.key = a.key and t.ends_at > now()
     order by a.place`,
    [tries.map(({ key }) => key), tries.map(({ seconds }) => seconds), tries.map(({ cost }) => cost)],
  );
}

/** Takes one try back from each of these counts: it was rightly made. */
export async function giveBackTries(database: Database, keys: readonly Buffer[]): Promise<void> {
  await database.query('update try_count set used = used - 1 where key = any($1::bytea[]) and used > 0', [keys]);
}

/** Clears counts whose window is over, up to `limit` of them; how many went. */
export async function clearTryCounts(database: Database, limit: number): Promise<number> {
  const [row] = await database.query<{ cleared: number }>(
    `with over as (
       select key from try_count where ends_at <= now() order by ends_at limit $1 for update skip locked
     ), cleared as (
       delete from try_count t using over where t.key = over.key returning 1
     )
     select count(*)::int as cleared from cleared`,
    [limit],
  );
  return row?.cleared ?? 0;
}
