import type { Database } from '../connection/database.js';
import { inMonths, openMonths } from './open-months.js';

/**
 * Takes deliveries from workers that fell silent: one that was only claimed is due again; one that was being handed
 * over is uncertain, since nobody can know whether the server took it, and is never sent again by itself. Only the
 * months given are looked at, or all of them for null.
 */
export async function sweepDeliveries(
  database: Database,
  now: Date,
  months: string[] | null = openMonths(now),
): Promise<{ due: number; uncertain: number }> {
  const [swept] = await database.query<{ due: string; uncertain: string }>(
    `with silent as (
       select practice_id, id, month from delivery
       where ${inMonths('month', months)} and state in ('claimed', 'handing-over') and lease_until < now()
       order by lease_until limit 1000 for update skip locked
     ), moved as (
       update delivery d
       set state = case d.state when 'claimed' then 'due' else 'uncertain' end, lease_until = null, fence = fence + 1,
           settled_at = case d.state when 'handing-over' then $1::timestamptz end
       from silent s where ${inMonths('d.month', months)} and d.practice_id = s.practice_id and d.id = s.id and d.month = s.month
       returning d.practice_id, d.id, d.month, d.fence, d.state
     ), steps as (
       insert into delivery_step (practice_id, delivery_id, month, at, fence, state, detail)
       select practice_id, id, month, $1::timestamptz, fence, state, 'worker fell silent' from moved
     )
     select count(*) filter (where state = 'due') as due, count(*) filter (where state = 'uncertain') as uncertain from moved`,
    [now],
  );
  return { due: Number(swept?.due ?? 0), uncertain: Number(swept?.uncertain ?? 0) };
}
