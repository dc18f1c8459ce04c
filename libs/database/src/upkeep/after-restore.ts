import { managerOf, type Database } from '../connection/database.js';
import { DeliveryRow } from '../delivery/entities.js';
import { inMonths, openMonths } from './open-months.js';

const restoredAnswer = 'restored from a backup: it may have been sent before';

/** Whether every slot, event and reaction that is due at `now` has been worked; deliveries may wait. */
export async function caughtUp(database: Database, now: Date): Promise<boolean> {
  const [row] = await database.query<{ done: boolean }>(
    `select not exists (select from slot where claimed_at is null and cancelled_at is null and due_at <= $1)
        and not exists (select from event where ${inMonths('month', openMonths(now))} and relayed_at is null)
        and not exists (select from reaction where applied_at is null and given_up_at is null) as done`,
    [now],
  );
  return row?.done ?? false;
}

/**
 * After a restore: everything that is due by `now` may have been sent by the database that was lost, and nobody can
 * know. So it is uncertain, and like all that is uncertain never sent by itself. Returns how many, by kind.
 */
export async function setAsideAfterRestore(database: Database, now: Date): Promise<{ kind: string; count: number }[]> {
  return database.transaction(async (tx) => {
    await tx.query(
      `update delivery set state = 'due', next_attempt_at = least(next_attempt_at, $1) where state = 'held'`,
      [now],
    );
    // The way that each may have gone; no other leads to uncertain.
    await tx.query(
      `update delivery set state = 'claimed', fence = fence + 1 where state in ('due', 'retry') and next_attempt_at <= $1`,
      [now],
    );
    await managerOf(tx).update(DeliveryRow, { state: 'claimed' }, { state: 'handing-over' });
    const aside: { kind: string; count: string }[] = await tx.query(
      `with aside as (
         update delivery set state = 'uncertain', fence = fence + 1, lease_until = null, settled_at = $1, answer = $2
         where state = 'handing-over' returning practice_id, id, month, fence, state, kind
       ), steps as (
         insert into delivery_step (practice_id, delivery_id, month, at, fence, state, detail)
         select practice_id, id, month, $1, fence, state, $2 from aside
       )
       select kind, count(*) from aside group by kind order by kind`,
      [now, restoredAnswer],
    );
    return aside.map(({ kind, count }) => ({ kind, count: Number(count) }));
  });
}
