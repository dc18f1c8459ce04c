import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a coach's list of couples is found, counted and ordered by, kept where one index serves it: how urgent a couple
 * is, since when, and both partners' names and addresses without accents. What each partner's figures are stands in a row
 * of its own, and how many couples a coach has with the coach. Emails that went wrong, and couples by state, have an index of their own.
 */
export class Caseload1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [searching, urgency, caseload, standing, gone]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Marks that are written above, below or through letters; what NFKD leaves of an accent, of a point, of a vowel sign. */
const marks = [
  '\\u0300-\\u036F\\u0483-\\u0489\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u0610-\\u061A\\u064B-\\u065F',
  '\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED\\u093C\\u09BC\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF',
  '\\u20D0-\\u20FF\\u3099\\u309A\\uFE20-\\uFE2F\\u200B-\\u200F\\u2060\\uFEFF',
].join('');

const apostrophes = `''’‘ʼʻ´` + '`';

const searching = `
create function searchable(said text) returns text immutable strict parallel safe language sql as $$
  select translate(
    replace(replace(replace(replace(lower(regexp_replace(normalize(said, NFKD), '[${marks}]', '', 'g')),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    'łøđðħıŧ-${apostrophes}', 'loddhit ')
$$;
alter table partner add column searchable text generated always as (searchable(name || ' ' || email)) stored;
`;

const urgency = `
alter table enrolment
  add column attention_rank smallint not null default 9,
  add column attention_since timestamptz not null default 'infinity';
update enrolment e set attention_rank = f.rank, attention_since = f.since
from (
  select practice_id, enrolment_id, min(rank) as rank, min(raised_at) as since
  from (
    select t.practice_id, t.enrolment_id, t.raised_at, rank, min(rank) over (partition by t.practice_id, t.enrolment_id) as most
    from attention t cross join lateral (select case t.kind
      when 'reply' then 1 when 'trust-drop' then 2 when 'openness-drop' then 2 when 'missed-three-times' then 2
      when 'bounce' then 3 when 'complaint' then 3 when 'perception-gap' then 3 when 'unsubscribe' then 4 else 5 end) as r(rank)
    where t.cleared_at is null and t.kind <> 'missed-twice'
  ) ranked where rank = most group by practice_id, enrolment_id
) f
where e.practice_id = f.practice_id and e.id = f.enrolment_id;
create index enrolment_caseload on enrolment (practice_id, coach_id, attention_rank, attention_since, id);
drop index enrolment_coach;
`;

const caseload = `
alter table coach add column couples int not null default 0;
update coach c set couples = (
  select count(*) from enrolment e where e.practice_id = c.practice_id and e.coach_id = c.id
    and e.state in ('awaiting-partner', 'active', 'paused'));
create function count_caseload() returns trigger language plpgsql as $$
declare
  before_live boolean := tg_op <> 'INSERT' and old.coach_id is not null and old.state in ('awaiting-partner', 'active', 'paused');
  after_live boolean := tg_op <> 'DELETE' and new.coach_id is not null and new.state in ('awaiting-partner', 'active', 'paused');
begin
  if before_live and after_live and old.coach_id = new.coach_id then return null; end if;
  if before_live then update coach set couples = couples - 1 where practice_id = old.practice_id and id = old.coach_id; end if;
  if after_live then update coach set couples = couples + 1 where practice_id = new.practice_id and id = new.coach_id; end if;
  return null;
end $$;
create trigger enrolment_caseload_come after insert or delete on enrolment for each row execute function count_caseload();
create trigger enrolment_caseload_move after update of coach_id, state on enrolment for each row
  when (old.coach_id is distinct from new.coach_id or old.state <> new.state) execute function count_caseload();
`;

const standing = `
create table partner_standing (
  practice_id uuid not null,
  partner_id uuid not null,
  own smallint,
  seen smallint,
  trust smallint,
  trust_week text,
  primary key (practice_id, partner_id),
  foreign key (practice_id, partner_id) references partner (practice_id, id) on delete cascade
);
with counted as (
  select practice_id, partner_id, view, sum / of as rate,
         count(*) over (partition by practice_id, partner_id, view order by week desc rows unbounded preceding) - 1 as age,
         count(*) over (partition by practice_id, partner_id, view) as weeks
  from weekly_summary y cross join lateral (values ('own', y.own_sum, y.own_of), ('seen', y.seen_sum, y.seen_of)) as v(view, sum, of)
  where not y.frozen and v.of > 0
), scores as (
  select practice_id, partner_id, view, round(100 * sum(rate * power(0.5::float8, age / 6.0)) / sum(power(0.5::float8, age / 6.0))) as score
  from counted where weeks >= 3 group by practice_id, partner_id, view
)
insert into partner_standing (practice_id, partner_id, own, seen, trust, trust_week)
select p.practice_id, p.id,
       (select score from scores s where s.practice_id = p.practice_id and s.partner_id = p.id and s.view = 'own'),
       (select score from scores s where s.practice_id = p.practice_id and s.partner_id = p.id and s.view = 'seen'), t.trust, t.week
from partner p left join lateral (
  select y.trust, y.week from weekly_summary y
  where y.practice_id = p.practice_id and y.partner_id = p.id and y.trust is not null order by y.week desc limit 1
) t on true;
`;

const gone = `
create index delivery_unsettled_well on delivery (state, settled_at) where state in ('uncertain', 'failed');
create index enrolment_state on enrolment (state);
`;
