import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A practice's own versions of the programme, which nobody changes once they are there, and the draft of the next, which
 * coaches alone see. The version before starts couples on what is shipped; couples on a version of their practice's own
 * are looked after again once it is updated.
 */
export class OwnProgrammes1764000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table programme_version (
  practice_id uuid not null references practice (practice_id) on delete cascade,
  version text not null unique,
  number int not null check (number > 0),
  adaptation jsonb not null,
  published_at timestamptz not null,
  published_by uuid not null,
  primary key (practice_id, version),
  unique (practice_id, number),
  foreign key (practice_id, published_by) references coach (practice_id, id)
);
create table programme_draft (
  practice_id uuid primary key references practice (practice_id) on delete cascade,
  adaptation jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  foreign key (practice_id, changed_by) references coach (practice_id, id)
);

alter table programme_version enable row level security, force row level security;
alter table programme_draft enable row level security, force row level security;
grant select, insert on programme_version to troth_api;
grant select on programme_version to troth_worker, troth_operator;
grant select, insert, update, delete on programme_draft to troth_api;
grant select on programme_draft to troth_worker, troth_operator;
create policy owner on programme_version to troth_owner using (true) with check (true);
create policy worker on programme_version to troth_worker using (true);
create policy operator on programme_version to troth_operator using (true);
create policy api on programme_version to troth_api using (${ofPractice}) with check (${ofPractice} and ${byCoach});
create policy owner on programme_draft to troth_owner using (true) with check (true);
create policy worker on programme_draft to troth_worker using (true);
create policy operator on programme_draft to troth_operator using (true);
create policy api on programme_draft to troth_api using (${ofPractice} and ${byCoach}) with check (${ofPractice} and ${byCoach});`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Read once for a statement, and not for each of its rows. */
const setting = (name: string) => `(select nullif(current_setting('troth.${name}', true), '')::uuid)`;

const ofPractice = `practice_id = ${setting('practice')}`;
const byCoach = `${setting('coach')} is not null`;
