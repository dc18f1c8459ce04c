import type { EnrolmentState, Id } from '@troth/domain';
import type { Database } from '../connection/database.js';
import { inMonths, monthsOf } from '../upkeep/open-months.js';
import { standsIn } from '../practice/stands-in.js';
import { whoseStateIs } from './whose-state-is.js';

/** What must still hold at the last moment for a kind of email to leave. */
export interface Gate {
  readonly kind: string;
  /** States of the enrolment in which it may be sent; null where there is no enrolment to ask. */
  readonly states: readonly EnrolmentState[] | null;
  /** Only while the week in its refs is open, which says as well that the couple is active. */
  readonly openWeek: boolean;
  /** Only while its reader has not answered in that week. */
  readonly unanswered: boolean;
  /** The kinds that keep it here when its reader has stopped one of them. */
  readonly stoppedWith: readonly string[];
  /** The answer to what its reader just did: a complaint about other mail does not keep it here. */
  readonly askedFor: boolean;
  /** It goes to another address than its reader's own: what stopped mail there does not keep it here. */
  readonly elsewhere: boolean;
}

export interface HandOver {
  readonly practiceId: Id;
  readonly id: Id;
  readonly month: string;
  readonly fence: number;
  readonly sentTo: string;
  readonly messageId: string;
}

export interface HandOverVerdict {
  readonly id: Id;
  readonly state: 'handing-over' | 'suppressed' | 'expired';
  /** Why it stays here; null where it may leave. */
  readonly why: string | null;
}

/**
 * The last question before a message leaves, for many at once: marks as handing over what may still be sent, and
 * suppresses or expires the rest. What only some kinds ask is looked up for those alone. A coach's email about a couple
 * leaves only while the couple is theirs. A delivery that is missing in the answer is in other hands by now.
 */
export async function handOver(
  database: Database,
  gates: readonly Gate[],
  messages: readonly HandOver[],
  { leaseSeconds, now }: { leaseSeconds: number; now: Date },
): Promise<HandOverVerdict[]> {
  const months = inMonths('d.month', monthsOf(messages));
  // Materialized: else each question is asked once more for every column that depends on its answer.
  return database.query(
    `with asked as (
       select * from jsonb_to_recordset($1::jsonb) as a("practiceId" uuid, id uuid, month date, fence int, "sentTo" text, "messageId" text)
     ), gate as (
       select * from jsonb_to_recordset($2::jsonb) as g(kind text, states text[], "openWeek" boolean, unanswered boolean, "stoppedWith" text[], "askedFor" boolean, elsewhere boolean)
     ), judged as materialized (
       select d.practice_id, d.id, d.month, d.fence, a."sentTo", a."messageId",
         case
           when d.expires_at <= $3::timestamptz then 'expired'
           when d.audience = 'coach' and not coalesce(
             (select c.left_at is null from coach c where c.practice_id = d.practice_id and c.id = d.person_id), false)
             and not (d.kind = 'coach-invitation' and exists (
               select from coach_invitation i where i.practice_id = d.practice_id and i.id = d.person_id
                 and i.accepted_at is null and i.withdrawn_at is null)) then 'coach left'
           when d.audience = 'partner' and p.id is null then 'erased'
           when p.suppressed_at is not null and not coalesce(g.elsewhere, false) and not (coalesce(g."askedFor", false) and p.suppressed_why = 'complaint') then 'address suppressed'
           when g.states is not null and w.state is distinct from 'open' and e.state is null then 'erased'
           when g.states is not null and e.state <> all (g.states) then 'enrolment ' || e.state
           when d.audience = 'coach' and d.enrolment_id is not null and e.coach_id is distinct from d.person_id
             and not ${standsIn('e', 'd.person_id', '$3::timestamptz')} then 'another coach'
           when g."openWeek" and w.state is distinct from 'open' then 'week not open'
           when g.unanswered and (
             select k.first_answered_at from check_in k
             where k.practice_id = d.practice_id and k.partner_id = d.person_id and k.local_week = d.refs ->> 'week'
           ) is not null then 'answered'
           when exists (select from mail_choice m where m.practice_id = d.practice_id and m.person_id = d.person_id
                                                and m.kind = any (g."stoppedWith")) then 'unsubscribed'
           when p.without_emails_since is not null and cardinality(g."stoppedWith") > 0 then 'unsubscribed'
           -- Said in the same word as their own choice: who reads it need not know who stopped it, nor why.
           when d.audience = 'partner' and not coalesce(g.elsewhere, false) and not coalesce(g."askedFor", false) and exists (
             select from quiet_stop q where q.practice_id = d.practice_id and q.partner_id = d.person_id and q.kind = 'mail'
               and q.ended_at is null) then 'unsubscribed'
         end as why
       from asked a
       join delivery d on d.practice_id = a."practiceId" and d.id = a.id and d.month = a.month
       join gate g on g.kind = d.kind
       left join partner p on d.audience = 'partner' and p.practice_id = d.practice_id and p.id = d.person_id
       left join couple_week w on g."openWeek" and w.practice_id = d.practice_id and w.enrolment_id = d.enrolment_id
                              and w.week = d.refs ->> 'week'
       left join lateral (
         select practice_id, state, coach_id from enrolment
         where w.state is distinct from 'open' and practice_id = d.practice_id and id = d.enrolment_id limit 1
       ) e on true
       where ${months} and d.fence = a.fence and ${whoseStateIs('d', 'claimed')}
     ), moved as (
       update delivery d
       set state = case when j.why is null then 'handing-over' when j.why = 'expired' then 'expired' else 'suppressed' end,
           sent_to = case when j.why is null then j."sentTo" else d.sent_to end,
           message_id = case when j.why is null then j."messageId" else d.message_id end,
           handed_at = case when j.why is null then $3::timestamptz end,
           settled_at = case when j.why is not null then $3::timestamptz end,
           lease_until = case when j.why is null then now() + make_interval(secs => $4) end
       from judged j
       where ${months}
         and d.practice_id = j.practice_id and d.id = j.id and d.month = j.month and d.fence = j.fence and ${whoseStateIs('d', 'claimed')}
       returning d.practice_id, d.id, d.month, d.fence, d.state, j.why
     ), steps as (
       insert into delivery_step (practice_id, delivery_id, month, at, fence, state, detail)
       select practice_id, id, month, $3::timestamptz, fence, state, why from moved
     )
     select id, state, why from moved`,
    [JSON.stringify(messages), JSON.stringify(gates), now, leaseSeconds],
  );
}
