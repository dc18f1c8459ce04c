import type { Id } from '@troth/domain';
import type { Database } from '../connection/database.js';

/** A reaction that failed at least once and is not applied. */
export interface FailedReaction {
  readonly eventId: Id;
  readonly eventName: string;
  readonly enrolmentId: Id | null;
  readonly occurredAt: Date;
  readonly subscriber: string;
  readonly attempts: number;
  /** The fault's name and code. */
  readonly failure: string;
  /** Where in the code, the innermost place first, one a line; null for a failure from before places were kept. */
  readonly place: string | null;
  readonly failedAt: Date | null;
  /** No retry mends it; null while it is tried again by itself. */
  readonly givenUpAt: Date | null;
}

/** The reactions that fail or were given up, those given up first, up to `limit`. */
export async function failedReactions(database: Database, limit: number): Promise<FailedReaction[]> {
  return database.query(
    `with failed as (
       (select * from reaction where given_up_at is not null limit $1)
       union all
       (select * from reaction where applied_at is null and given_up_at is null and attempts > 0 limit $1)
     )
     select r.event_id as "eventId", e.name as "eventName", e.enrolment_id as "enrolmentId", e.occurred_at as "occurredAt",
            r.subscriber, r.attempts, coalesce(r.failure, 'not recorded') as failure, r.failure_place as place,
            r.failed_at as "failedAt", r.given_up_at as "givenUpAt"
     from failed r join event e on e.practice_id = r.practice_id and e.id = r.event_id and e.month = r.event_month
     order by r.given_up_at is null, r.given_up_at, e.id, r.subscriber limit $1`,
    [limit],
  );
}

/**
 * Gives reactions that failed another try at once: all of them, or those to one event. Returns how many there are. What
 * was given up is open again.
 */
export async function tryReactionsAgain(database: Database, eventId: Id | null): Promise<number> {
  const again = await database.query(
    `with again as (
       update reaction set given_up_at = null, published_at = 'epoch'
       where applied_at is null and (given_up_at is not null or attempts > 0) and ($1::uuid is null or event_id = $1)
       returning 1
     ) select 1 from again`,
    [eventId],
  );
  return again.length;
}
