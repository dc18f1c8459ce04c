import {
  attentionFlags,
  timelineEvents,
  type AttentionFlag,
  type Id,
  type LocalWeek,
  type TimelineKind,
} from '@troth/domain';
import type { Reader } from '../connection/reader.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import { emailsForCoach } from '../mail/mail-history.js';

/** Which weeks of a couple are looked through, the earliest first, each with the instant at which it begins for the coach. */
export interface TimelineWeeks {
  readonly weeks: readonly LocalWeek[];
  readonly begins: readonly Date[];
  /** When the last of them is over. */
  readonly end: Date;
}

/** One moment of a couple's, of the week in which it stands. */
export interface TimelineRow {
  readonly kind: TimelineKind;
  readonly what: string;
  readonly id: Id;
  readonly at: Date;
  readonly week: LocalWeek;
  /** The partner whose it is; null where it is both's, or where `data` says it. */
  readonly about: Id | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** Its words with the key that they were sealed with; of a promise, what it says is to be done, and when. */
  readonly sealed: string | null;
  readonly cue: string | null;
}

const told = Object.entries(timelineEvents);
/** What tells partners alone; and words to be read, which the timeline has as notes. */
const flagsLeftOut = Object.values<AttentionFlag>(attentionFlags)
  .filter(({ tells, urgency }) => tells === 'partner' || urgency === 'words')
  .map(({ id }) => id);

/**
 * What a coach may read of a couple, of these kinds, in the latest `limit` of these weeks in which there is any, the latest
 * first; one statement. A partner's words to themselves or to the other stay out, and so do sign-in links.
 */
export async function loadTimeline(
  reader: Reader,
  { practiceId, enrolmentId }: EnrolmentRef,
  { weeks, begins, end }: TimelineWeeks,
  { kinds, limit, now }: { readonly kinds: readonly TimelineKind[]; readonly limit: number; readonly now: Date },
): Promise<TimelineRow[]> {
  return (await reader.query(
    `with calendar as (
       select week, begins, lead(begins, 1, $11::timestamptz) over (order by begins) as ends
       from unnest($3::text[], $4::timestamptz[]) as c(week, begins)
     ), told as (
       ${recordedSql} union all ${answersSql} union all ${promisesSql} union all ${practicesSql} union all ${notesSql} union all ${othersSql}
     ), placed as (
       select t.kind, t.what, t.id, t.at, c.week, t.about, t.data, t.sealed, t.cue
       from told t join calendar c on c.week = t.week or (t.week is null and t.at >= c.begins and t.at < c.ends)
       where t.kind = any($8::text[])
     ), page as (select distinct week from placed order by week desc limit $9)
     select * from placed where week in (select week from page) order by week desc, at desc, id desc`,
    [
      practiceId,
      enrolmentId,
      [...weeks],
      [...begins],
      told.map(([name]) => name),
      told.map(([, kind]) => kind),
      flagsLeftOut,
      [...kinds],
      limit,
      now,
      end,
    ],
  )) as TimelineRow[];
}

const recordedSql = `select n.kind, 'event' as what, e.id, e.occurred_at as at, null::text as week, null::uuid as about,
    jsonb_build_object('name', e.name, 'version', e.version, 'payload', e.payload) as data, null::text as sealed, null::text as cue
  from event e join unnest($5::text[], $6::text[]) as n(name, kind) on n.name = e.name
  where e.practice_id = $1 and e.enrolment_id = $2 and coalesce(e.payload ->> 'flag', '') <> all($7::text[])`;

const answersSql = `select 'check-in', 'check-in', i.id, coalesce(i.answered_at, i.asked_at), i.local_week, i.partner_id,
    jsonb_build_object('ratings', i.ratings, 'state', case when i.answered_at is not null then 'answered'
      when w.state = 'closed' then 'missed' when w.state = 'paused' then 'paused' else 'waiting' end), null, null
  from check_in i left join couple_week w
    on w.practice_id = i.practice_id and w.enrolment_id = i.enrolment_id and w.week = i.local_week
  where i.practice_id = $1 and i.enrolment_id = $2
  union all
  select 'measure', 'measure', m.id, m.answered_at, null, m.partner_id, jsonb_build_object('answers', m.answers), null, null
  from measure_asking m where m.practice_id = $1 and m.enrolment_id = $2 and m.answered_at is not null`;

const ofPromise = `with_key(p.then_act, p.practice_id, p.maker_id), with_key(p.if_cue, p.practice_id, p.maker_id)`;

const promisesSql = `select 'promise', 'promise', p.id, p.made_at, p.made_week, p.maker_id,
    jsonb_build_object('madeWeek', p.made_week, 'dueOn', p.due_on), ${ofPromise}
  from promise p where p.practice_id = $1 and p.enrolment_id = $2 and p.then_act <> ''
  union all
  select 'promise', 'marks', p.id, k.at, k.week, p.maker_id, jsonb_build_object('madeWeek', p.made_week, 'own', k.own, 'seen', k.seen), ${ofPromise}
  from promise p cross join lateral (
    select max(m.marked_at) as at, max(m.week) as week, max(m.answer) filter (where m.view = 'own') as own,
           max(m.answer) filter (where m.view = 'seen') as seen
    from promise_mark m where m.practice_id = p.practice_id and m.promise_id = p.id
  ) k
  where p.practice_id = $1 and p.enrolment_id = $2 and p.then_act <> '' and p.let_go_at is null and k.at is not null
  union all
  select 'promise', 'let-go', p.id, p.let_go_at, null, p.maker_id, jsonb_build_object('madeWeek', p.made_week), ${ofPromise}
  from promise p where p.practice_id = $1 and p.enrolment_id = $2 and p.then_act <> '' and p.let_go_at is not null`;

const practicesSql = `select 'practice', 'practice', s.round_id, s.said_at, null, s.partner_id,
    jsonb_build_object('stage', r.stage, 'practice', s.weekly_practice, 'said', s.said, 'week', s.week_in_round),
    case when s.words_audience = 'coach' then with_key(s.words_sealed, s.practice_id, s.partner_id) end, null
  from round r join said_of_practice s on s.practice_id = r.practice_id and s.round_id = r.id
  where r.practice_id = $1 and r.enrolment_id = $2
  union all
  select 'practice', 'chosen-practice', c.round_id, c.assigned_at, null, null,
    jsonb_build_object('stage', r.stage, 'practice', c.weekly_practice, 'week', c.week_in_round), null, null
  from round r join assigned_practice c on c.practice_id = r.practice_id and c.round_id = r.id
  where r.practice_id = $1 and r.enrolment_id = $2`;

const notesSql = `select 'note', 'note', n.id, n.written_at, null, null,
    jsonb_build_object('from', 'coach', 'writer', c.name), with_key(n.sealed, n.practice_id, n.coach_id), null
  from coach_note n join coach c on c.practice_id = n.practice_id and c.id = n.coach_id
  where n.practice_id = $1 and n.enrolment_id = $2
  union all
  select 'note', 'note', i.id, coalesce(i.answered_at, i.asked_at), i.local_week, i.partner_id,
    jsonb_build_object('from', 'partner', 'writer', p.name), with_key(i.note_sealed, i.practice_id, i.partner_id), null
  from check_in i join partner p on p.practice_id = i.practice_id and p.id = i.partner_id
  where i.practice_id = $1 and i.enrolment_id = $2 and i.note_audience = 'coach' and i.note_sealed is not null
  union all
  select 'note', 'note', m.id, m.received_at, null, m.partner_id,
    jsonb_build_object('from', 'reply', 'writer', p.name, 'mail', m.kind), with_key(m.sealed, m.practice_id, m.partner_id), null
  from inbound_mail m join partner p on p.practice_id = m.practice_id and p.id = m.partner_id
  where m.practice_id = $1 and m.enrolment_id = $2 and m.sealed is not null`;

const othersSql = `select 'milestone', 'milestone', s.id, s.reached_at, null, s.partner_id,
    jsonb_build_object('milestone', s.kind), null, null
  from milestone s where s.practice_id = $1 and s.enrolment_id = $2
  union all
  select 'email', 'email', d.id, coalesce(d.handed_at, d.due_at), null, p.id,
    jsonb_build_object('email', d.kind, 'state', d.state), null, null
  from occurrence o join delivery d on d.practice_id = o.practice_id and d.id = o.id and d.month = o.month
  left join partner p on p.practice_id = o.practice_id and p.id = o.person_id
  where o.practice_id = $1 and o.enrolment_id = $2 and ${emailsForCoach} and d.due_at <= $10`;
