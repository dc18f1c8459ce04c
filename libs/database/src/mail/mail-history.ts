import type { Id } from '@troth/domain';
import type { HistoryPage } from '../coach/coach-history.js';
import type { Reader } from '../connection/reader.js';

/** One email, what led to it (the first cause first), by which rule, and what became of it. */
export interface EmailRow {
  readonly deliveryId: Id;
  readonly kind: string;
  readonly to: string;
  /** Its reader's. */
  readonly zone: string;
  readonly state: string;
  readonly dueAt: Date;
  readonly expiresAt: Date;
  /** The subscriber that asked for it, or the kind of slot; null where the version before did not say. */
  readonly rule: string | null;
  /** The mail server's last word, or why it went no further. */
  readonly answer: string | null;
  /** Whether a person has asked for it once more. */
  readonly askedAgain: boolean;
  readonly steps: readonly { readonly at: string; readonly state: string; readonly detail: string | null }[];
  /** What came back by email about it, such as a bounce, the first first; `said` is null for what its reader wrote. */
  readonly cameBack: readonly { readonly at: string; readonly kind: string; readonly said: string | null }[];
  readonly chain: readonly { readonly of: 'event' | 'slot' | 'email'; readonly name: string; readonly at: string }[];
}

/**
 * Of an occurrence `o`. Sign-in links and word of a message stay out: when somebody looks at their own page is nobody else's
 * to know.
 */
export const emailsForCoach = `o.kind not in ('sign-in-link', 'message-waits')`;

/** A page of the emails about a couple that their coach is told of, to the partners and the coach, the latest first; one statement. */
export async function listEmails(reader: Reader, page: HistoryPage): Promise<EmailRow[]> {
  return (await reader.query(
    history(`o.enrolment_id = $2 and ($3::uuid is null or o.id < $3) and ${emailsForCoach}
       order by o.id desc limit $4`),
    [page.practiceId, page.enrolmentId, page.before, page.limit],
  )) as EmailRow[];
}

/** The same of any one email, a coach's too; null where there is none. */
export async function explainEmail(
  reader: Reader,
  { practiceId, id }: { readonly practiceId: Id; readonly id: Id },
): Promise<EmailRow | null> {
  const [email] = (await reader.query(history('o.id = $2'), [practiceId, id])) as EmailRow[];
  return email ?? null;
}

function history(which: string): string {
  return `with recursive page as (
       select d.practice_id, d.id, d.kind, d.person_id, d.sent_to, d.state, d.due_at, d.expires_at, d.answer, o.caused_by, o.rule
       from occurrence o join delivery d on d.practice_id = o.practice_id and d.id = o.id and d.month = o.month
       where o.practice_id = $1 and ${which}
     ), cause as (
       select page.id as delivery_id, 0 as depth, 'event' as of, e.name, e.occurred_at as at, e.caused_by
       from page join event e on e.practice_id = page.practice_id and e.id = page.caused_by
       union all
       select c.delivery_id, c.depth + 1, 'event', e.name, e.occurred_at, e.caused_by
       from cause c join event e on e.practice_id = $1 and e.id = c.caused_by where c.depth < 20
     ), causes as (
       select delivery_id, depth, of, name, at from cause
       union all
       select c.delivery_id, c.depth + 1, 'slot', s.kind, s.due_at
       from cause c join slot s on s.practice_id = $1 and s.id = c.caused_by
       union all
       select page.id, 0, 'slot', s.kind, s.due_at from page join slot s on s.practice_id = $1 and s.id = page.caused_by
       union all
       select page.id, 0, 'email', old.kind, old.due_at
       from page join delivery old on old.practice_id = $1 and old.id = page.caused_by
     )
     select page.id as "deliveryId", page.kind, coalesce(page.sent_to, p.email, c.email, '') as "to",
            coalesce(p.zone, c.zone, 'UTC') as zone, page.state, page.due_at as "dueAt", page.expires_at as "expiresAt",
            page.answer, coalesce(page.rule, (select name from causes x where x.delivery_id = page.id and x.depth = 0 and x.of = 'slot')) as rule,
            exists (select from occurrence a where a.practice_id = page.practice_id and a.person_id = page.person_id
                      and a.kind = page.kind and a.key = 'again:' || page.id) as "askedAgain",
            (select coalesce(jsonb_agg(jsonb_build_object('at', t.at, 'state', t.state, 'detail', t.detail)
                      order by t.at, t.fence, array_position(array['claimed', 'handing-over'], t.state) nulls last), '[]')
             from delivery_step t where t.practice_id = page.practice_id and t.delivery_id = page.id) as steps,
            (select coalesce(jsonb_agg(jsonb_build_object('at', m.received_at, 'kind', m.kind, 'said', m.said) order by m.id), '[]')
             from inbound_mail m where m.practice_id = page.practice_id and m.delivery_id = page.id) as "cameBack",
            (select coalesce(jsonb_agg(jsonb_build_object('of', x.of, 'name', x.name, 'at', x.at) order by x.depth desc), '[]')
             from causes x where x.delivery_id = page.id) as chain
     from page
     left join partner p on p.practice_id = page.practice_id and p.id = page.person_id
     left join coach c on c.practice_id = page.practice_id and c.id = page.person_id
     order by page.id desc`;
}
