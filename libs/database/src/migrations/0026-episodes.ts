import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Flags become episodes: each has a level, since when its condition has held, when it got worse and when it ended; being
 * seen or snoozed makes it quiet and does not end it. What is read of a partner's words stands beside the words. The
 * version before still raises and takes down flags beside this one: a trigger makes episodes of what it writes.
 */
export class Episodes1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [columns, reading, carried, versionBefore]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

const columns = `
alter table attention
  add column level smallint not null default 2,
  add column since timestamptz,
  add column worse_at timestamptz,
  add column ended_at timestamptz,
  add column quiet_as text,
  add column quiet_at timestamptz,
  add column quiet_by uuid,
  add column quiet_until timestamptz,
  add column quiet_level smallint,
  add column told_level smallint not null default 0,
  add column told_in uuid;
alter table check_in add column note_read_at timestamptz;
alter table inbound_mail add column read_at timestamptz;
alter table enrolment
  add column findings_version smallint not null default 0,
  add column quiet_ends_at timestamptz;
`;

/** Words whose flag was taken down were read; a note that was written again since is unread. */
const reading = `
update inbound_mail m set read_at = t.cleared_at from attention t
where t.practice_id = m.practice_id and t.enrolment_id = m.enrolment_id and t.kind = 'reply' and t.key = m.id::text
  and t.cleared_at is not null;
update check_in c set note_read_at = t.cleared_at from attention t
where t.practice_id = c.practice_id and t.enrolment_id = c.enrolment_id and t.partner_id = c.partner_id and t.kind = 'note'
  and split_part(t.key, ' ', 1) = c.id::text and split_part(t.key, ' ', 2)::timestamptz = date_trunc('milliseconds', c.note_written_at)
  and t.cleared_by is not null;
`;

/**
 * Several open flags of one rule and subject become one, the oldest. What was taken down stays as history, and an alert that
 * waits for the morning is still to be told. Couples who come later have nothing that an older version of the rules found.
 */
const carried = `
update attention t set since = raised_at, worse_at = raised_at, ended_at = cleared_at,
  told_level = case when exists (select from delivery d where d.practice_id = t.practice_id and d.enrolment_id = t.enrolment_id
    and d.kind = 'coach-alert' and d.state in ('due', 'retry', 'held', 'claimed') and d.refs ->> 'attentionId' = t.id::text) then 0 else 2 end;
delete from attention t using attention older
where t.ended_at is null and older.ended_at is null
  and older.practice_id = t.practice_id and older.enrolment_id = t.enrolment_id
  and older.partner_id is not distinct from t.partner_id and older.kind = t.kind
  and (older.raised_at, older.id) < (t.raised_at, t.id);
alter table attention alter column since set not null, alter column worse_at set not null;
alter table enrolment alter column findings_version set default 32767;
create unique index attention_episode on attention (practice_id, enrolment_id, partner_id, kind) nulls not distinct
  where ended_at is null;
drop index attention_open;
create index enrolment_quiet_ends on enrolment (quiet_ends_at) where quiet_ends_at is not null;
create index enrolment_findings on enrolment (findings_version, practice_id, id);
`;

/**
 * What the version before writes: a second flag of one rule is none; a flag that a coach takes down was seen (for four
 * weeks, and of words it means that they were read); and one that it takes down by itself is this version's to end.
 */
const versionBefore = `
create function attention_as_episode() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.since := coalesce(new.since, new.raised_at);
    new.worse_at := coalesce(new.worse_at, new.raised_at);
    if exists (select from attention t where t.practice_id = new.practice_id and t.enrolment_id = new.enrolment_id
                 and t.partner_id is not distinct from new.partner_id and t.kind = new.kind and t.ended_at is null) then
      return null;
    end if;
    return new;
  end if;
  if new.cleared_by is null then return null; end if;
  new.quiet_as := 'seen';
  new.quiet_at := new.cleared_at;
  new.quiet_by := new.cleared_by;
  new.quiet_until := new.cleared_at + interval '28 days';
  new.quiet_level := new.level;
  if new.kind = 'note' then
    update check_in set note_read_at = new.cleared_at where practice_id = new.practice_id and partner_id = new.partner_id
      and note_audience = 'coach' and note_written_at <= new.cleared_at and note_read_at is null;
  elsif new.kind = 'reply' then
    update inbound_mail set read_at = new.cleared_at where practice_id = new.practice_id and partner_id = new.partner_id
      and read_at is null;
  end if;
  return new;
end $$;
create trigger attention_begun before insert on attention for each row execute function attention_as_episode();
create trigger attention_cleared before update of cleared_at on attention for each row
  when (old.cleared_at is null and new.cleared_at is not null and new.ended_at is null and new.quiet_at is not distinct from old.quiet_at)
  execute function attention_as_episode();
`;
