import { apartRank, type Id, type StageId } from '@troth/domain';
import { flagsForPartnersOnly } from '../findings/partners-only.js';

export type CoupleFilter =
  'covered' | 'all' | 'attention' | 'active' | 'paused' | 'awaiting-partner' | 'ended' | 'unassigned';

/** The parts of a coach's list, in their order: each couple is in one. */
export const coupleGroups = ['needing', 'going', 'waiting', 'paused', 'ended'] as const;
export type CoupleGroup = (typeof coupleGroups)[number];

/** Which of a coach's couples are looked for: by state or need, by words of names and addresses, and by what is so of them. */
export interface CoupleSearch {
  readonly practiceId: Id;
  readonly coachId: Id;
  readonly filter: CoupleFilter;
  readonly search: string;
  readonly group?: CoupleGroup | undefined;
  /** The stage that they are in now. */
  readonly stage?: StageId | undefined;
  /** A kind of flag that is up. */
  readonly finding?: string | undefined;
}

const filters: Readonly<Record<CoupleFilter, string>> = {
  all: 'e.coach_id = $2',
  attention: `e.coach_id = $2 and e.attention_rank < ${apartRank}`,
  active: `e.coach_id = $2 and e.state = 'active'`,
  paused: `e.coach_id = $2 and e.state = 'paused'`,
  'awaiting-partner': `e.coach_id = $2 and e.state = 'awaiting-partner'`,
  ended: `e.coach_id = $2 and e.state in ('completed', 'withdrawn')`,
  covered: `$2::uuid is not null and e.coach_id = any(covered_coaches()) and e.state in ('awaiting-partner', 'active', 'paused')`,
  unassigned: `e.coach_id is null and $2::uuid is not null and e.state in ('awaiting-partner', 'active', 'paused')`,
};

/** A couple's part of the list, as its place among `coupleGroups`. */
export const groupSql = `case when e.attention_rank < ${apartRank} then 0 when e.state = 'active' then 1
  when e.state = 'awaiting-partner' then 2 when e.state = 'paused' then 3 else 4 end`;

/** Each word of what is searched for stands in one of the partners' names or addresses, accents and marks aside. */
const named = `exists (
  select from (
    select string_agg(p.searchable, ' ') as said from partner p where p.practice_id = e.practice_id and p.enrolment_id = e.id
  ) couple
  where not exists (
    select from regexp_split_to_table(searchable($3), '\\s+') as word where position(word in couple.said) = 0))`;

const inStage = `exists (
  select from round r where r.practice_id = e.practice_id and r.enrolment_id = e.id and r.ended_at is null and r.stage = $4)`;

const found = `exists (
  select from attention t where t.practice_id = e.practice_id and t.enrolment_id = e.id and t.kind = $5 and ${upSql('$6')})`;

/**
 * Whether an episode of `t` is up for its coach: neither over nor quiet, nor told to its partner alone.
 * @sql t.ended_at is null and t.kind not in ('missed-twice') and (t.quiet_at is null or t.quiet_until <= {now}::timestamptz)
 */
export function upSql(now: string): string {
  const alone = flagsForPartnersOnly.map((kind) => `'${kind}'`).join(', ');
  return `t.ended_at is null and t.kind not in (${alone}) and (t.quiet_at is null or t.quiet_until <= ${now}::timestamptz)`;
}

/**
 * What a search asks of `e`, an enrolment; each part names its parameter, so that one that is left out costs nothing.
 * @sql e.practice_id = $1 and e.coach_id = $2 and exists (select from partner p where p.practice_id = e.practice_id and p.enrolment_id = e.id and position(searchable($3) in p.searchable) > 0) and exists (select from round r where r.practice_id = e.practice_id and r.enrolment_id = e.id and r.stage = $4) and exists (select from attention t where t.practice_id = e.practice_id and t.enrolment_id = e.id and t.kind = $5 and t.quiet_until <= $6::timestamptz) and $7::int is null
 */
export function conditionSql({ filter, search, group, stage, finding }: CoupleSearch): string {
  return [
    `e.practice_id = $1 and ${filters[filter]}`,
    search === '' ? `$3::text = ''` : named,
    stage === undefined ? '$4::text is null' : inStage,
    finding === undefined ? '$5::text is null and $6::timestamptz is not null' : found,
    group === undefined ? '$7::int is null' : `${groupSql} = $7`,
  ].join(' and ');
}

/** What the parameters of `conditionSql` stand for; they are the first of their statement. */
export function conditionParameters(wanted: CoupleSearch, now: Date): readonly unknown[] {
  const { practiceId, coachId, search, group, stage = null, finding = null } = wanted;
  return [practiceId, coachId, search, stage, finding, now, group === undefined ? null : coupleGroups.indexOf(group)];
}
