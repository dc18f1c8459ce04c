import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was counted of a practice in each month, for its leads. There is nothing of one couple in it. */
export class PracticeFigures1764000000066 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table practice_figures (
  practice_id uuid not null references practice (practice_id) on delete cascade,
  month text not null check (month ~ '^\\d{4}-\\d\\d$'),
  counted_at timestamptz not null,
  figures jsonb not null,
  primary key (practice_id, month)
);
alter table practice_figures enable row level security, force row level security;
grant select on practice_figures to troth_api, troth_operator;
grant select, insert on practice_figures to troth_worker;
create policy owner on practice_figures to troth_owner using (true) with check (true);
create policy worker on practice_figures to troth_worker using (true) with check (true);
create policy operator on practice_figures to troth_operator using (true);
create policy api on practice_figures to troth_api using (
  practice_id = (select nullif(current_setting('troth.practice', true), '')::uuid)
  and (select current_setting('troth.sees', true)) = 'practice')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
