import type { Database } from '../connection/database.js';
import { inMonths, openMonths } from '../upkeep/open-months.js';

/**
 * Whether everything that is due at `now` has been worked off: no open slot, no event in the outbox, no open reaction,
 * no open delivery. What was given up, or waits for a later attempt, is not waited for, nor what waits for a mail
 * server that is away or refuses us; what has expired is, until the sweeper has ended it.
 */
export async function settled(database: Database, now: Date): Promise<boolean> {
  const open = inMonths('month', openMonths(now));
  const [row] = await database.query<{ settled: boolean }>(
    `select not exists (select from slot where claimed_at is null and cancelled_at is null and due_at <= $1)
        and not exists (select from event where ${open} and relayed_at is null)
        and not exists (select from reaction where applied_at is null and given_up_at is null)
        and not exists (select from delivery where ${open} and state in ('due', 'retry') and next_attempt_at <= $1
                          and not exists (select from smtp_stream s where s.state = 'held' or (s.state = 'down' and s.seen_at > now() - interval '1 minute')))
        and not exists (select from delivery where ${open} and state in ('due', 'retry', 'held') and expires_at <= $1)
        and not exists (select from delivery where ${open} and state in ('claimed', 'handing-over')) as settled`,
    [now],
  );
  return row?.settled ?? false;
}

/** The next instant after `now` at which something falls due: a slot or another attempt at a delivery; null for never. */
export async function nextDue(database: Database, now: Date): Promise<Date | null> {
  const open = inMonths('month', openMonths(now));
  const [row] = await database.query<{ at: Date | null }>(
    `select least(
       (select min(due_at) from slot where claimed_at is null and cancelled_at is null and due_at > $1),
       (select min(next_attempt_at) from delivery where ${open} and state in ('due', 'retry')
          and next_attempt_at > $1)) as at`,
    [now],
  );
  return row?.at ?? null;
}
