import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a coach keeps to begin messages with, sealed with their own key: seen by nobody else, and gone when they leave the
 * practice, whichever version lets them go. The version before keeps none.
 */
export class CoachTemplates1764000000074 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table coach_template (
  practice_id uuid not null,
  id uuid not null,
  coach_id uuid not null,
  name_sealed text not null,
  text_sealed text not null,
  created_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, coach_id) references coach (practice_id, id) on delete cascade
);
create index coach_template_coach on coach_template (practice_id, coach_id);

create function forget_templates() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from coach_template where practice_id = new.practice_id and coach_id = new.id;
  return null;
end $$;
create trigger coach_templates_forgotten after update of left_at on coach
  for each row when (new.left_at is not null) execute function forget_templates();

grant select, insert, update, delete on coach_template to troth_api;
grant select, update on coach_template to troth_worker, troth_operator;
alter table coach_template enable row level security, force row level security;
create policy owner on coach_template to troth_owner using (true) with check (true);
create policy worker on coach_template to troth_worker using (true) with check (true);
create policy operator on coach_template to troth_operator using (true) with check (true);
create policy api on coach_template to troth_api using (${own}) with check (${own});`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Read once for a statement, and not for each of its rows. */
const setting = (name: string) => `(select nullif(current_setting('troth.${name}', true), '')::uuid)`;

const own = `practice_id = ${setting('practice')} and coach_id = ${setting('coach')}`;
