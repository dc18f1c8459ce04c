import type { EventName, Id } from '@troth/domain';
import type { Database } from '../connection/database.js';
import { inMonths, openMonths } from '../upkeep/open-months.js';

/** One subscriber's turn at one event: what a job of the queue points to. */
export interface ReactionRef {
  readonly practiceId: Id;
  readonly eventId: Id;
  /** The first day of the event's month (UTC), `YYYY-MM-DD`: its partition. */
  readonly month: string;
  readonly subscriber: string;
}

export interface Subscription {
  readonly event: EventName;
  readonly subscriber: string;
}

export interface Relayed {
  /** Events taken from the outbox; as many as the limit means that more may wait. */
  readonly taken: number;
  readonly reactions: readonly ReactionRef[];
}

/**
 * Takes up to `limit` events from the outbox, oldest first, and writes one open reaction per subscriber, all in one
 * statement. Events whose name is not in `known` are left for a newer version of Troth. Publishing comes after.
 * Only the months given are looked at, or all of them for null.
 */
export async function relayEvents(
  database: Database,
  known: readonly EventName[],
  subscriptions: readonly Subscription[],
  { limit, now, months = openMonths(now) }: { limit: number; now: Date; months?: string[] | null },
): Promise<Relayed> {
  const [relayed] = await database.query<{ taken: string; reactions: ReactionRef[] }>(
    `with batch as (
       select practice_id, id, month, name from event
       where ${inMonths('month', months)} and relayed_at is null and name = any($1::text[])
       order by id limit $2 for update skip locked
     ), relayed as (
       update event e set relayed_at = $3::timestamptz from batch b
       where ${inMonths('e.month', months)} and e.practice_id = b.practice_id and e.id = b.id and e.month = b.month
     ), reactions as (
       insert into reaction (practice_id, event_id, event_month, subscriber, published_at)
       select b.practice_id, b.id, b.month, s.subscriber, now()
       from batch b join unnest($4::text[], $5::text[]) as s(event, subscriber) on s.event = b.name
       on conflict do nothing
       returning practice_id, event_id, event_month, subscriber
     )
     select (select count(*) from batch) as taken,
            coalesce((select json_agg(${refJson('r')} order by r.event_id) from reactions r), '[]') as reactions`,
    [known, limit, now, subscriptions.map(({ event }) => event), subscriptions.map(({ subscriber }) => subscriber)],
  );
  return { taken: Number(relayed?.taken ?? 0), reactions: relayed?.reactions ?? [] };
}

/** A reaction's key as JSON, in the shape of `ReactionRef`. */
export function refJson(row: string): string {
  return `json_build_object('practiceId', ${row}.practice_id, 'eventId', ${row}.event_id,
    'month', to_char(${row}.event_month, 'YYYY-MM-DD'), 'subscriber', ${row}.subscriber)`;
}
