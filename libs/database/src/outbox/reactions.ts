import type { Database, Tx } from '../connection/database.js';
import { refJson, type ReactionRef } from './relay-events.js';

/** An event as it was stored, of whatever version; `parseEvent` reads it. */
export interface StoredEvent {
  readonly id: string;
  readonly practiceId: string;
  readonly enrolmentId: string | null;
  readonly name: string;
  readonly version: number;
  readonly occurredAt: Date;
  readonly payload: unknown;
  readonly causedBy: string | null;
}

/**
 * Marks a reaction as applied and gives its event, in the transaction of its effects: where they fail, it was never
 * applied. Null where it was applied before, or where the event is gone. Another worker with the same job waits here.
 */
export async function takeReaction(tx: Tx, ref: ReactionRef, now: Date): Promise<StoredEvent | null> {
  const [found]: StoredEvent[] = await tx.query(
    `with taken as (
       update reaction set applied_at = $5, attempts = attempts + 1, failure = null
       where practice_id = $1 and event_id = $2 and subscriber = $3 and applied_at is null and given_up_at is null
       returning practice_id, event_id
     )
     select e.id, e.practice_id as "practiceId", e.enrolment_id as "enrolmentId", e.name, e.version,
            e.occurred_at as "occurredAt", e.payload, e.caused_by as "causedBy"
     from taken t join event e on e.practice_id = t.practice_id and e.id = t.event_id
     where e.month = $4`,
    [ref.practiceId, ref.eventId, ref.subscriber, ref.month, now],
  );
  return found ?? null;
}

export interface Failure {
  /** The fault's name and code, never words that may quote somebody. */
  readonly name: string;
  /** Where in the code it came from; null where the fault does not tell. */
  readonly place: string | null;
  /** It is never published again by itself. */
  readonly forGood: boolean;
  readonly now: Date;
}

/** Notes a failure with its place; returns the event's name, and how often it has failed by now. */
export async function markFailed(
  database: Database,
  ref: ReactionRef,
  { name, place, forGood, now }: Failure,
): Promise<{ event: string; attempts: number } | null> {
  const [failed] = await database.query<{ event: string; attempts: number }>(
    `with failed as (
       update reaction set attempts = attempts + 1, failure = $4, failure_place = $5, failed_at = $7,
         given_up_at = case when $6 then $7::timestamptz end
       where practice_id = $1 and event_id = $2 and subscriber = $3 and applied_at is null
       returning attempts
     )
     select f.attempts, coalesce((select name from event where practice_id = $1 and id = $2 and month = $8), 'a lost event') as event
     from failed f`,
    [ref.practiceId, ref.eventId, ref.subscriber, name, place, forGood, now, ref.month],
  );
  return failed ?? null;
}

/**
 * Open reactions that were published longer ago than `seconds`, to be published again; they count as published now.
 * That is the system's time, whatever the programme's clock says: it measures how long a process has been silent.
 */
export async function overdueReactions(database: Database, seconds: number, limit: number): Promise<ReactionRef[]> {
  const [found] = await database.query<{ reactions: ReactionRef[] }>(
    `with batch as (
       select practice_id, event_id, subscriber from reaction
       where applied_at is null and given_up_at is null and published_at < now() - make_interval(secs => $1)
       order by published_at limit $2 for update skip locked
     ), again as (
       update reaction r set published_at = now() from batch b
       where r.practice_id = b.practice_id and r.event_id = b.event_id and r.subscriber = b.subscriber
       returning r.practice_id, r.event_id, r.event_month, r.subscriber
     )
     select coalesce(json_agg(${refJson('again')}), '[]') as reactions
     from again`,
    [seconds, limit],
  );
  return found?.reactions ?? [];
}
