import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A practice may have more than one programme of its own, each with its draft and its versions; one of them is what new
 * couples start. What was drafted and published before is of a first one, which has no name until it is given one. The
 * version before goes on starting couples, and drafts and publishes again once it is updated.
 */
export class ProgrammesByName1764000000093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table programme (
  practice_id uuid not null references practice (practice_id) on delete cascade,
  id uuid not null,
  name text check (length(name) between 1 and 60),
  for_new boolean not null,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (practice_id, id),
  foreign key (practice_id, made_by) references coach (practice_id, id)
);
create unique index programme_for_new on programme (practice_id) where for_new;
create unique index programme_name on programme (practice_id, lower(name));

insert into programme (practice_id, id, name, for_new, made_at, made_by)
select distinct on (practice_id) practice_id, gen_random_uuid(), null, true, made_at, made_by
from (
  select practice_id, published_at as made_at, published_by as made_by from programme_version
  union all
  select practice_id, changed_at, changed_by from programme_draft
) made
order by practice_id, made_at;

alter table programme_version add column programme_id uuid;
update programme_version v set programme_id = p.id from programme p where p.practice_id = v.practice_id;
alter table programme_version
  alter column programme_id set not null,
  add foreign key (practice_id, programme_id) references programme (practice_id, id),
  drop constraint programme_version_practice_id_number_key,
  add unique (practice_id, programme_id, number);

alter table programme_draft add column programme_id uuid;
update programme_draft d set programme_id = p.id from programme p where p.practice_id = d.practice_id;
alter table programme_draft
  alter column programme_id set not null,
  add foreign key (practice_id, programme_id) references programme (practice_id, id),
  drop constraint programme_draft_pkey,
  add primary key (practice_id, programme_id);

alter table programme enable row level security, force row level security;
grant select, insert, update (name, for_new) on programme to troth_api;
grant select on programme to troth_worker, troth_operator;
create policy owner on programme to troth_owner using (true) with check (true);
create policy worker on programme to troth_worker using (true);
create policy operator on programme to troth_operator using (true);
create policy api on programme to troth_api using (${ofPractice}) with check (${ofPractice} and ${byCoach});`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Read once for a statement, and not for each of its rows. */
const setting = (name: string) => `(select nullif(current_setting('troth.${name}', true), '')::uuid)`;

const ofPractice = `practice_id = ${setting('practice')}`;
const byCoach = `${setting('coach')} is not null`;
