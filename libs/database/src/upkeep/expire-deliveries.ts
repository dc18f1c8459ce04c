import type { Database } from '../connection/database.js';
import { inMonths, openMonths } from './open-months.js';

const MOST = 5_000;

/**
 * Ends what waits past its expiry, without claiming it; nothing is sent after that. Only the months given are looked
 * at, or all of them for null. Returns how many ended, and whether there may be more.
 */
export async function expireDeliveries(
  database: Database,
  now: Date,
  months: string[] | null = openMonths(now),
): Promise<{ expired: number; more: boolean }> {
  const [row] = await database.query<{ expired: string }>(
    `with over as (
       select practice_id, id, month from delivery
       where ${inMonths('month', months)} and state in ('due', 'retry', 'held') and expires_at <= $1::timestamptz
       order by expires_at limit ${MOST} for update skip locked
     ), moved as (
       update delivery d set state = 'expired', settled_at = $1::timestamptz
       from over o where ${inMonths('d.month', months)} and d.practice_id = o.practice_id and d.id = o.id and d.month = o.month
       returning d.practice_id, d.id, d.month, d.fence, d.state
     ), steps as (
       insert into delivery_step (practice_id, delivery_id, month, at, fence, state)
       select practice_id, id, month, $1::timestamptz, fence, state from moved
     )
     select count(*) as expired from moved`,
    [now],
  );
  const expired = Number(row?.expired ?? 0);
  return { expired, more: expired === MOST };
}
