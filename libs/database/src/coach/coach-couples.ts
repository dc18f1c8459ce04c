import { apartRank, attentionFlags, type EnrolmentState, type Id, type Level, type StageId } from '@troth/domain';
import type { PartnerStanding } from '../people/partner-standing.js';
import { weekInRoundSql } from '../week/partner-weeks.js';
import type { Reader } from '../connection/reader.js';
import type { EvidenceKept } from '../findings/episodes.js';

/** An episode that asks for the coach's eye, in a list of couples. */
export interface ListedFlag {
  readonly id: Id;
  readonly kind: string;
  readonly partnerId: Id | null;
  readonly evidence: EvidenceKept;
  readonly level: Level;
  /** Instants as JSON writes them. */
  readonly since: string;
  readonly worseAt: string;
  readonly raisedAt: string;
}

/** One partner in a coach's list. `answered` is of the week that is open; null while none is, or before they were asked. */
export interface ListedPartner extends PartnerStanding {
  readonly id: Id;
  readonly name: string;
  readonly answered: boolean | null;
}

/** One couple in a coach's list. */
export interface CoupleRow {
  readonly enrolmentId: Id;
  readonly state: EnrolmentState;
  readonly programmeVersion: string;
  readonly a: ListedPartner;
  readonly b: ListedPartner;
  readonly stage: StageId | null;
  readonly round: number | null;
  readonly weekInRound: number;
  /** Those that are not quiet, in no promised order. */
  readonly flags: readonly ListedFlag[];
  /** With the id, the place in the list: how urgent, and since when as PostgreSQL writes it. */
  readonly rank: number;
  readonly since: string;
}

export type CoupleFilter =
  'covered' | 'all' | 'attention' | 'active' | 'paused' | 'awaiting-partner' | 'ended' | 'unassigned';

const conditions: Readonly<Record<CoupleFilter, string>> = {
  all: 'e.coach_id = $2',
  attention: `e.coach_id = $2 and e.attention_rank < ${apartRank}`,
  active: `e.coach_id = $2 and e.state = 'active'`,
  paused: `e.coach_id = $2 and e.state = 'paused'`,
  'awaiting-partner': `e.coach_id = $2 and e.state = 'awaiting-partner'`,
  ended: `e.coach_id = $2 and e.state in ('completed', 'withdrawn')`,
  covered: `$2::uuid is not null and e.coach_id = any(covered_coaches()) and e.state in ('awaiting-partner', 'active', 'paused')`,
  unassigned: `e.coach_id is null and $2::uuid is not null and e.state in ('awaiting-partner', 'active', 'paused')`,
};

/** Each word of what is searched for stands in one of the partners' names or addresses, accents and marks aside. */
const found = `exists (
  select from (
    select string_agg(p.searchable, ' ') as said from partner p where p.practice_id = e.practice_id and p.enrolment_id = e.id
  ) couple
  where not exists (
    select from regexp_split_to_table(searchable($3), '\\s+') as word where position(word in couple.said) = 0))`;

/** Flags that only bring the partner a gentle email; the coach hears of it later, if it goes on. */
export const flagsForPartnersOnly: readonly string[] = Object.values(attentionFlags)
  .filter(({ tells }) => tells === 'partner')
  .map(({ id }) => id);

/** Which of a coach's couples are looked for: by state or need, and by words of names and addresses. */
export interface CoupleSearch {
  readonly practiceId: Id;
  readonly coachId: Id;
  readonly filter: CoupleFilter;
  readonly search: string;
}

export interface CouplePage extends CoupleSearch {
  readonly now: Date;
  /** Where the page before ended: its last couple's place and id. */
  readonly after: { readonly rank: number; readonly since: string; readonly enrolmentId: Id } | null;
  readonly limit: number;
}

/** A page of a coach's couples, the most urgent first; what it reads depends on the page, not on the practice. */
export async function listCouples(reader: Reader, page: CouplePage): Promise<CoupleRow[]> {
  return (await reader.query(
    `with page as (
       select e.practice_id, e.id, e.state, e.programme_version, e.attention_rank, e.attention_since
       from enrolment e
       where e.practice_id = $1 and ${conditions[page.filter]} and ${search(page)}
         and ($4::smallint is null or (e.attention_rank, e.attention_since, e.id) > ($4, $5::timestamptz, $6::uuid))
       order by e.attention_rank, e.attention_since, e.id limit $7
     )
     select page.id as "enrolmentId", page.state, page.programme_version as "programmeVersion",
            ${partner('a')} as a, ${partner('b')} as b,
            r.stage, r.number as round, coalesce(r.weeks, 0)::int as "weekInRound",
            coalesce(f.flags, '[]') as flags, page.attention_rank as rank, page.attention_since::text as since
     from page
     left join lateral (
       select w.week from couple_week w
       where w.practice_id = page.practice_id and w.enrolment_id = page.id and w.state = 'open' order by w.week desc limit 1
     ) l on true
     left join lateral (
       select round.stage, round.number,
              ${weekInRoundSql('page.practice_id', 'page.id', 'round.id')} as weeks
       from round where round.practice_id = page.practice_id and round.enrolment_id = page.id
       order by round.ended_at is null desc, round.entered_at desc, round.id desc limit 1
     ) r on true
     left join lateral (
       select json_agg(json_build_object('id', t.id, 'kind', t.kind, 'partnerId', t.partner_id, 'evidence', t.evidence,
                'level', t.level, 'since', t.since, 'worseAt', t.worse_at, 'raisedAt', t.raised_at)) as flags
       from attention t
       where t.practice_id = page.practice_id and t.enrolment_id = page.id and t.ended_at is null and t.kind <> all($8::text[])
         and (t.quiet_at is null or t.quiet_until <= $9)
     ) f on true
     order by page.attention_rank, page.attention_since, page.id`,
    [
      ...[page.practiceId, page.coachId, page.search],
      ...[page.after?.rank ?? null, page.after?.since ?? null, page.after?.enrolmentId ?? null],
      ...[page.limit, flagsForPartnersOnly, page.now],
    ],
  )) as CoupleRow[];
}

/** How many couples a search finds under a filter, whatever page is shown. */
export async function countListed(reader: Reader, wanted: CoupleSearch): Promise<number> {
  const [row] = (await reader.query(
    `select count(*)::int as found from enrolment e
     where e.practice_id = $1 and ${conditions[wanted.filter]} and ${search(wanted)}`,
    [wanted.practiceId, wanted.coachId, wanted.search],
  )) as { found: number }[];
  return row?.found ?? 0;
}

function search({ search }: CoupleSearch): string {
  return search === '' ? `$3::text = ''` : found;
}

function partner(side: 'a' | 'b'): string {
  return `(
    select json_build_object('id', p.id, 'name', p.name, 'own', s.own, 'seen', s.seen, 'ownWeek', s.own_week,
      'seenWeek', s.seen_week, 'trust', s.trust, 'trustWeek', s.trust_week,
      'answered', (select c.answered_at is not null from check_in c
                   where c.practice_id = p.practice_id and c.partner_id = p.id and c.local_week = l.week))
    from partner p left join partner_standing s on s.practice_id = p.practice_id and s.partner_id = p.id
    where p.practice_id = page.practice_id and p.enrolment_id = page.id and p.side = '${side}')`;
}
