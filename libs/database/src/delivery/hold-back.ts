import type { Id } from '@troth/domain';
import type { Database, Tx } from '../connection/database.js';
import { inMonths, monthsOf, openMonths } from '../upkeep/open-months.js';
import { whoseStateIs } from './whose-state-is.js';

/** A delivery that has to wait, under its fence. */
export interface HeldBack {
  readonly practiceId: Id;
  readonly id: Id;
  readonly month: string;
  readonly fence: number;
  readonly until: Date;
  readonly why: string;
}

/**
 * Lays claimed deliveries down again until later, in one statement; it counts as no attempt. One whose expiry comes
 * first is looked at then, and expires. One that is in other hands by now is left to them.
 */
export async function holdBack(database: Database, waiting: readonly HeldBack[], now: Date): Promise<void> {
  if (waiting.length === 0) return;
  await database.query(
    `with waiting as (
       select * from jsonb_to_recordset($1::jsonb) as w("practiceId" uuid, id uuid, month date, fence int, until timestamptz, why text)
     ), moved as (
       update delivery d
       set state = 'due', lease_until = null, attempts = attempts - 1, next_attempt_at = least(w.until, d.expires_at)
       from waiting w
       where ${inMonths('d.month', monthsOf(waiting))}
         and d.practice_id = w."practiceId" and d.id = w.id and d.month = w.month and d.fence = w.fence and ${whoseStateIs('d', 'claimed')}
       returning d.practice_id, d.id, d.month, d.fence, d.state, w.why
     )
     insert into delivery_step (practice_id, delivery_id, month, at, fence, state, detail)
     select practice_id, id, month, $2::timestamptz, fence, state, why from moved`,
    [JSON.stringify(waiting), now],
  );
}

/** What waits for a partner is looked at once more, at once: they have moved, or want other quiet hours. */
export async function reconsiderWaiting(
  tx: Tx,
  { practiceId, partnerId }: { practiceId: Id; partnerId: Id },
  now: Date,
): Promise<void> {
  await tx.query(
    `update delivery d set next_attempt_at = $3
     from occurrence o
     where o.practice_id = $1 and o.person_id = $2 and ${inMonths('o.month', openMonths(now))}
       and d.practice_id = o.practice_id and d.id = o.id and d.month = o.month and ${inMonths('d.month', openMonths(now))}
       and ${whoseStateIs('d', 'due')} and d.next_attempt_at > $3`,
    [practiceId, partnerId, now],
  );
}
