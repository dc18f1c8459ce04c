import { attentionFlags, type EnrolmentState, type Id, type LocalWeek, type StageId } from '@troth/domain';
import { weekInRoundSql } from './partner-weeks.js';
import type { Reader } from './reader.js';

export interface OpenFlag {
  readonly id: Id;
  readonly kind: string;
  readonly partnerId: Id | null;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly raisedAt: string;
}

/** One week of one partner in the roll-up; without names, since a page holds thousands of them. */
export type SummaryWeek = readonly [
  partnerId: Id,
  week: LocalWeek,
  frozen: boolean,
  trust: number | null,
  ownSum: number,
  ownOf: number,
  seenSum: number,
  seenOf: number,
];

/** One couple in a coach's list, with all that its figures are worked out from. */
export interface CoupleRow {
  readonly enrolmentId: Id;
  readonly state: EnrolmentState;
  readonly programmeVersion: string;
  readonly aId: Id;
  readonly aName: string;
  readonly bId: Id;
  readonly bName: string;
  readonly stage: StageId | null;
  readonly round: number | null;
  readonly readyAt: Date | null;
  readonly weekInRound: number;
  /** Of the latest week that was asked; null for who was not asked in it yet. */
  readonly aAnswered: boolean | null;
  readonly bAnswered: boolean | null;
  readonly flags: readonly OpenFlag[];
  /** Of both partners, oldest first. */
  readonly weeks: readonly SummaryWeek[];
  /** The hour of the newest flag as PostgreSQL writes it, `-infinity` without one: with the id, the place in the list. */
  readonly place: string;
}

export const coupleFilters = [
  'all',
  'attention',
  'active',
  'paused',
  'awaiting-partner',
  'ended',
  'unassigned',
] as const;

export type CoupleFilter = (typeof coupleFilters)[number];

const conditions: Readonly<Record<CoupleFilter, string>> = {
  all: 'e.coach_id = $2',
  attention: 'e.coach_id = $2 and f.flags is not null',
  active: `e.coach_id = $2 and e.state = 'active'`,
  paused: `e.coach_id = $2 and e.state = 'paused'`,
  'awaiting-partner': `e.coach_id = $2 and e.state = 'awaiting-partner'`,
  ended: `e.coach_id = $2 and e.state in ('completed', 'withdrawn')`,
  unassigned: `e.coach_id is null and $2::uuid is not null and e.state in ('awaiting-partner', 'active', 'paused')`,
};

/** Flags that only bring the partner a gentle email; the coach hears of it later, if it goes on. */
export const flagsForPartnersOnly: readonly string[] = Object.values(attentionFlags)
  .filter(({ tells }) => tells === 'partner')
  .map(({ id }) => id);

export interface CouplePage {
  readonly practiceId: Id;
  readonly coachId: Id;
  readonly filter: CoupleFilter;
  /** Where the page before ended: its last couple's place and id. */
  readonly after: { readonly place: string; readonly enrolmentId: Id } | null;
  readonly limit: number;
}

/** A page of a coach's couples, newest flag first and those without one after them; one statement. */
export async function listCouples(reader: Reader, page: CouplePage): Promise<CoupleRow[]> {
  return (await reader.query(
    `with flagged as (
       select t.enrolment_id, max(t.raised_at) as raised_at,
              json_agg(json_build_object('id', t.id, 'kind', t.kind, 'partnerId', t.partner_id, 'evidence', t.evidence,
                                         'raisedAt', t.raised_at) order by t.raised_at desc) as flags
       from attention t
       where t.practice_id = $1 and t.cleared_at is null and t.kind <> all($6::text[]) group by t.enrolment_id
     ), page as (
       select e.practice_id, e.id, e.state, e.programme_version, coalesce(f.flags, '[]') as flags,
              coalesce(f.raised_at, '-infinity') as place
       from enrolment e left join flagged f on f.enrolment_id = e.id
       where e.practice_id = $1 and ${conditions[page.filter]}
         and ($3::timestamptz is null or (coalesce(f.raised_at, '-infinity'), e.id) < ($3, $4::uuid))
       order by coalesce(f.raised_at, '-infinity') desc, e.id desc limit $5
     )
     select page.id as "enrolmentId", page.state, page.programme_version as "programmeVersion",
            a.id as "aId", a.name as "aName", b.id as "bId", b.name as "bName",
            r.stage, r.number as round, r.ready_at as "readyAt", coalesce(r.weeks, 0)::int as "weekInRound",
            l.a_answered as "aAnswered", l.b_answered as "bAnswered", page.flags, coalesce(s.weeks, '[]') as weeks,
            page.place::text as place
     from page
     join partner a on a.practice_id = page.practice_id and a.enrolment_id = page.id and a.side = 'a'
     join partner b on b.practice_id = page.practice_id and b.enrolment_id = page.id and b.side = 'b'
     left join lateral (
       select round.stage, round.number, round.ready_at,
              ${weekInRoundSql('page.practice_id', 'page.id', 'round.id')} as weeks
       from round where round.practice_id = page.practice_id and round.enrolment_id = page.id
       order by round.ended_at is null desc, round.entered_at desc, round.id desc limit 1
     ) r on true
     left join lateral (
       select (select c.answered_at is not null from check_in c
               where c.practice_id = page.practice_id and c.partner_id = a.id and c.local_week = w.week) as a_answered,
              (select c.answered_at is not null from check_in c
               where c.practice_id = page.practice_id and c.partner_id = b.id and c.local_week = w.week) as b_answered
       from couple_week w where w.practice_id = page.practice_id and w.enrolment_id = page.id and w.state in ('open', 'closed')
       order by w.week desc limit 1
     ) l on true
     left join lateral (
       select json_agg(json_build_array(y.partner_id, y.week, y.frozen, y.trust, y.own_sum, y.own_of, y.seen_sum, y.seen_of)
                       order by y.week) as weeks
       from weekly_summary y where y.practice_id = page.practice_id and y.enrolment_id = page.id
     ) s on true
     order by page.place desc, page.id desc`,
    [
      page.practiceId,
      page.coachId,
      page.after?.place ?? null,
      page.after?.enrolmentId ?? null,
      page.limit,
      flagsForPartnersOnly,
    ],
  )) as CoupleRow[];
}
