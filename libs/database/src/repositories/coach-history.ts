import type { Id } from '@troth/domain';
import type { Reader } from './reader.js';

interface HistoryPage {
  readonly practiceId: Id;
  readonly enrolmentId: Id;
  /** The last id of the page before. */
  readonly before: Id | null;
  readonly limit: number;
}

/** One email of a couple, with what became of it and the chain of events that caused it, the first cause first. */
export interface EmailRow {
  readonly deliveryId: Id;
  readonly kind: string;
  readonly to: string;
  readonly zone: string;
  readonly state: string;
  readonly dueAt: Date;
  readonly steps: readonly { readonly at: string; readonly state: string; readonly detail: string | null }[];
  readonly chain: readonly { readonly name: string; readonly at: string }[];
}

/**
 * A page of the emails about a couple, to the partners and their coach, the latest first; one statement. Sign-in links
 * stay out: when somebody looks at their own page is nobody else's to know.
 */
export async function listEmails(reader: Reader, page: HistoryPage): Promise<EmailRow[]> {
  return (await reader.query(
    `with recursive page as (
       select d.practice_id, d.id, d.kind, d.person_id, d.sent_to, d.state, d.due_at, o.caused_by
       from delivery d join occurrence o on o.practice_id = d.practice_id and o.id = d.id and o.month = d.month
       where d.practice_id = $1 and d.enrolment_id = $2 and ($3::uuid is null or d.id < $3) and d.kind <> 'sign-in-link'
       order by d.id desc limit $4
     ), cause as (
       select page.id as delivery_id, 0 as depth, e.name, e.occurred_at as at, e.caused_by
       from page join event e on e.practice_id = page.practice_id and e.id = page.caused_by
       union all
       select c.delivery_id, c.depth + 1, e.name, e.occurred_at, e.caused_by
       from cause c join event e on e.practice_id = $1 and e.id = c.caused_by where c.depth < 20
     ), slots as (
       select c.delivery_id, c.depth + 1 as depth, 'slot: ' || s.kind as name, s.due_at as at
       from cause c join slot s on s.practice_id = $1 and s.id = c.caused_by
       union all
       select page.id, 0, 'slot: ' || s.kind, s.due_at from page join slot s on s.practice_id = $1 and s.id = page.caused_by
     )
     select page.id as "deliveryId", page.kind, coalesce(page.sent_to, p.email, c.email, '') as "to",
            coalesce(p.zone, c.zone, 'UTC') as zone, page.state, page.due_at as "dueAt",
            (select coalesce(jsonb_agg(jsonb_build_object('at', t.at, 'state', t.state, 'detail', t.detail) order by t.at, t.fence), '[]')
             from delivery_step t where t.practice_id = page.practice_id and t.delivery_id = page.id) as steps,
            (select coalesce(jsonb_agg(jsonb_build_object('name', x.name, 'at', x.at) order by x.depth desc), '[]')
             from (select delivery_id, depth, name, at from cause union all select delivery_id, depth, name, at from slots) x
             where x.delivery_id = page.id) as chain
     from page
     left join partner p on p.practice_id = page.practice_id and p.id = page.person_id
     left join coach c on c.practice_id = page.practice_id and c.id = page.person_id
     order by page.id desc`,
    [page.practiceId, page.enrolmentId, page.before, page.limit],
  )) as EmailRow[];
}

export interface EventRow {
  readonly id: Id;
  readonly name: string;
  readonly occurredAt: Date;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A page of a couple's events, the latest first, without those named. */
export async function listEvents(reader: Reader, page: HistoryPage, without: readonly string[]): Promise<EventRow[]> {
  return (await reader.query(
    `select id, name, occurred_at as "occurredAt", payload from event
     where practice_id = $1 and enrolment_id = $2 and ($3::uuid is null or id < $3) and name <> all($5::text[])
     order by id desc limit $4`,
    [page.practiceId, page.enrolmentId, page.before, page.limit, [...without]],
  )) as EventRow[];
}
