import type { Id } from '@troth/domain';
import type { Database } from '../connection/database.js';
import { inMonths, openMonths } from '../upkeep/open-months.js';

/** A delivery in this worker's hand: under its fence, and only until its lease ends. */
export interface ClaimedDelivery {
  readonly practiceId: Id;
  readonly id: Id;
  /** The first day of its month, `YYYY-MM-DD`: its partition. */
  readonly month: string;
  readonly personId: Id;
  readonly enrolmentId: Id | null;
  readonly audience: 'partner' | 'coach';
  readonly kind: string;
  readonly refs: Readonly<Record<string, string>>;
  readonly dueAt: Date;
  readonly expiresAt: Date;
  readonly leaseUntil: Date;
  /** One higher at every claim; the holder of an older one can no longer write. */
  readonly fence: number;
  /** How often it was claimed, this time included. */
  readonly attempts: number;
}

export interface Claim {
  readonly limit: number;
  readonly leaseSeconds: number;
  readonly now: Date;
  /** Only these months are looked at, or all of them for null. */
  readonly months?: string[] | null;
  /** The SMTP server, `host:port`: nothing is claimed while its stream is held. */
  readonly host?: string;
}

/**
 * Claims up to `limit` deliveries that are due, the earliest deadline first: a sign-in link goes before a report. What
 * another worker is claiming is left to it, what has expired to the sweeper. The lease is system time, whatever the
 * programme's clock says: it measures how long a process has been silent.
 */
export async function claimDeliveries(
  database: Database,
  { limit, leaseSeconds, now, months = openMonths(now), host = '' }: Claim,
): Promise<ClaimedDelivery[]> {
  return database.query(
    claiming(
      `due as (
         select practice_id, id, month from delivery
         where ${inMonths('month', months)} and state in ('due', 'retry')
           and expires_at > $1::timestamptz and next_attempt_at <= $1::timestamptz
           and not exists (select from smtp_stream where host = $4 and state = 'held')
         order by expires_at, due_at, id limit $2 for update skip locked
       )`,
      months,
    ),
    [now, limit, leaseSeconds, host],
  );
}

/**
 * Claims one delivery to try a held stream with, by one worker only: a minute of system time after it was held, then twice
 * as late each time, up to every 15 minutes; rather another one than that which was refused, so that a refusal of one
 * message does not look like one of all.
 */
export async function claimProbe(
  database: Database,
  { leaseSeconds, now, host }: { leaseSeconds: number; now: Date; host: string },
): Promise<ClaimedDelivery[]> {
  const months = openMonths(now);
  return database.query(
    claiming(
      `turn as (
         update smtp_stream set probe_at = now() + least(interval '15 minutes', greatest(interval '1 minute', now() - since))
         where host = $4 and state = 'held' and probe_at <= now() returning held_by
       ), due as (
         select practice_id, id, month from delivery
         where ${inMonths('month', months)} and state in ('due', 'retry', 'held') and exists (select from turn)
           and expires_at > $1::timestamptz and (state = 'held' or next_attempt_at <= $1::timestamptz)
         order by id is not distinct from (select held_by from turn), expires_at, due_at, id limit $2 for update skip locked
       )`,
      months,
    ),
    [now, 1, leaseSeconds, host],
  );
}

function claiming(due: string, months: readonly string[] | null): string {
  return `with ${due}, claimed as (
       update delivery d
       set state = 'claimed', fence = fence + 1, attempts = attempts + 1, lease_until = now() + make_interval(secs => $3)
       from due
       where ${inMonths('d.month', months)} and d.practice_id = due.practice_id and d.id = due.id and d.month = due.month
       returning d.*
     ), steps as (
       insert into delivery_step (practice_id, delivery_id, month, at, fence, state)
       select practice_id, id, month, $1::timestamptz, fence, state from claimed
     )
     select practice_id as "practiceId", id, to_char(month, 'YYYY-MM-DD') as month, person_id as "personId",
            enrolment_id as "enrolmentId", audience, kind, refs, due_at as "dueAt", expires_at as "expiresAt",
            lease_until as "leaseUntil", fence, attempts
     from claimed order by expires_at, due_at, id`;
}
