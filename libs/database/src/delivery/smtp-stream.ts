import type { Id } from '@troth/domain';
import type { Database, Tx } from '../connection/database.js';
import { inMonths, openMonths } from '../upkeep/open-months.js';
import type { Reader } from '../connection/reader.js';

/**
 * How the mail to one server stands, for every process to see. `down`: a worker cannot reach it, and tries. `held`: the
 * server refuses us, and nobody sends until it is released. `flowing`: it was held before. All times are the system's.
 */
export interface SmtpStream {
  /** `host:port`. */
  readonly host: string;
  readonly state: 'flowing' | 'down' | 'held';
  readonly since: Date;
  /** What is wrong, in words, and what the server answered, without addresses. */
  readonly why: string;
  /** The delivery that was refused last; null where nothing of one was told. */
  readonly heldBy: Id | null;
}

export async function listStreams(reader: Reader): Promise<SmtpStream[]> {
  return (await reader.query(
    `select host, state, since, why, held_by as "heldBy" from smtp_stream
     where state = 'held' or (state = 'down' and seen_at > now() - interval '1 minute') order by host`,
  )) as SmtpStream[];
}

/** Says, and says again after each try, that a server cannot be reached; it stands for a minute. A held stream stays held. */
export async function markDown(database: Database, host: string, why: string): Promise<void> {
  await database.query(
    `insert into smtp_stream (host, state, since, why, seen_at, probe_at) values ($1, 'down', now(), $2, now(), now())
     on conflict (host) do update set state = 'down', seen_at = now(), why = excluded.why,
       since = case when smtp_stream.state = 'down' then smtp_stream.since else now() end
     where smtp_stream.state <> 'held'`,
    [host, why],
  );
}

/** A server that was down answers again. */
export async function markUp(database: Database, host: string): Promise<void> {
  await database.query(`update smtp_stream set state = 'flowing', since = now() where host = $1 and state = 'down'`, [
    host,
  ]);
}

/**
 * Stops the whole stream to a server that refuses us: nobody claims until it is released; a probe may follow after a
 * minute. `alone`: this very delivery held it before, and others went through since, so it is this message that is
 * refused and nothing is stopped. `held`: it was held already.
 */
export async function holdStream(
  database: Database,
  { host, why, deliveryId }: { readonly host: string; readonly why: string; readonly deliveryId: Id | null },
): Promise<'new' | 'held' | 'alone'> {
  const [row] = await database.query<{ fresh: boolean }>(
    `insert into smtp_stream as s (host, state, since, why, held_by, seen_at, probe_at)
     values ($1, 'held', now(), $2, $3, now(), now() + interval '1 minute')
     on conflict (host) do update set state = 'held', seen_at = now(),
       since = case when s.state = 'held' then s.since else now() end,
       why = case when s.state = 'held' then s.why else excluded.why end,
       held_by = case when s.state = 'held' then coalesce(excluded.held_by, s.held_by) else excluded.held_by end,
       probe_at = case when s.state = 'held' then s.probe_at else excluded.probe_at end
     where not coalesce(s.state = 'flowing' and s.held_by = excluded.held_by, false)
     returning s.since = now() as fresh`,
    [host, why, deliveryId],
  );
  // Judged by the row as the latest writer left it: what a snapshot showed may be older than another's hold.
  if (!row) return 'alone';
  return row.fresh ? 'new' : 'held';
}

/**
 * Lets a held stream flow again; what was held and has not expired is due. Without a host every stream is released, and
 * who held it is forgotten: a person says that it is mended. Returns how many are due; null where none was held.
 */
export async function releaseStream(
  database: Database,
  { host = null, now }: { readonly host?: string | null; readonly now: Date },
): Promise<number | null> {
  return database.transaction(async (tx) => {
    const [, streams] = await tx.query<[unknown, number]>(
      `update smtp_stream set state = 'flowing', since = now(), held_by = case when $1::text is not null then held_by end
       where state = 'held' and ($1::text is null or host = $1)`,
      [host],
    );
    return streams === 0 ? null : releaseHeld(tx, { now, why: 'released' });
  });
}

/**
 * Ends what is known of servers that no worker is configured with any more: at a worker's start of all but its own, later
 * of those that none has spoken of for two minutes. What was held for them is due. A worker that starts tries its own
 * held stream at once: its settings may be mended. Returns null where nothing ended.
 */
export async function endOtherStreams(
  database: Database,
  { host, atStart, now }: { readonly host: string; readonly atStart: boolean; readonly now: Date },
): Promise<{ readonly hosts: readonly string[]; readonly released: number } | null> {
  return database.transaction(async (tx) => {
    const [row] = await tx.query<{ hosts: string[] | null; mayLeave: boolean | null }[]>(
      `with ours as (
         update smtp_stream set seen_at = now(), probe_at = case when $2 then now() else probe_at end
         where host = $1 and state = 'held' returning 1
       ), gone as (
         delete from smtp_stream where host <> $1 and ($2 or seen_at < now() - interval '2 minutes') returning host, state
       )
       select array_agg(host order by host) as hosts,
              bool_or(state = 'held') and not exists (select from ours) as "mayLeave" from gone`,
      [host, atStart],
    );
    if (!row?.hosts) return null;
    return {
      hosts: row.hosts,
      released: row.mayLeave ? await releaseHeld(tx, { now, why: 'another mail server' }) : 0,
    };
  });
}

/** In a statement after the stream's own: it sees what was held until the stream's row was ours. */
async function releaseHeld(tx: Tx, { now, why }: { readonly now: Date; readonly why: string }): Promise<number> {
  const [row] = await tx.query<{ released: string; woken: unknown }[]>(
    `with moved as (
       update delivery set state = 'due', next_attempt_at = $1::timestamptz
       where ${inMonths('month', openMonths(now))} and state = 'held' and expires_at > $1::timestamptz
       returning practice_id, id, month, fence, state
     ), steps as (
       insert into delivery_step (practice_id, delivery_id, month, at, fence, state, detail)
       select practice_id, id, month, $1::timestamptz, fence, state, $2 from moved
     )
     select (select count(*) from moved) as released, pg_notify('troth_delivery', '') as woken`,
    [now, why],
  );
  return Number(row?.released ?? 0);
}
