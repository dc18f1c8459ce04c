import type { Database } from '../database.js';

const LOCK = 7_468_688;
const MONTHS_AHEAD = 12;
const KEYS_LIVE_HOURS = 48;
const REACTIONS_LIVE_DAYS = 30;

export interface Maintained {
  readonly idempotencyKeys: number;
  readonly sessions: number;
  readonly reactions: number;
}

/**
 * The daily upkeep by the programme's clock: what has served its time goes, and the months to come get their partitions.
 * One worker at a time; null where another one is at it.
 */
export async function maintain(database: Database, now: Date): Promise<Maintained | null> {
  return database.transaction(async (tx) => {
    const [lock]: [{ mine: boolean }] = await tx.query('select pg_try_advisory_xact_lock($1) as mine', [LOCK]);
    if (!lock.mine) return null;
    const [purged]: [Maintained] = await tx.query(
      `with keys as (
         delete from idempotency where created_at < $1::timestamptz - make_interval(hours => $2) returning 1
       ), sessions as (
         delete from partner_session where expires_at <= $1 returning 1
       ), reactions as (
         delete from reaction where applied_at < $1::timestamptz - make_interval(days => $3) returning 1
       )
       select (select count(*) from keys)::int as "idempotencyKeys", (select count(*) from sessions)::int as sessions,
              (select count(*) from reactions)::int as reactions`,
      [now, KEYS_LIVE_HOURS, REACTIONS_LIVE_DAYS],
    );
    // Last, since a new partition locks its parent until the transaction ends; rather later than in anybody's way.
    await tx.query(`set local lock_timeout = '500ms'`);
    await tx.query(
      `select ensure_months($1::timestamptz::date, ($1::timestamptz + make_interval(months => $2))::date)`,
      [now, MONTHS_AHEAD],
    );
    return purged;
  });
}
