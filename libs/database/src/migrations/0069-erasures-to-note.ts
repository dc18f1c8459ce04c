import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Erasures that are to be noted beside the backups, until they are. The ids lead to nobody any more. Who was erased before
 * is noted too, for it may have been since the last backup.
 */
export class ErasuresToNote1764000000069 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table erasure_to_note (
  id uuid primary key default gen_random_uuid(),
  erased_id uuid not null,
  erased_at timestamptz not null default now()
);
alter table erasure_to_note enable row level security, force row level security;
grant insert (erased_id) on erasure_to_note to troth_api;
grant insert (erased_id), select, delete on erasure_to_note to troth_worker, troth_operator;
create policy owner on erasure_to_note to troth_owner using (true) with check (true);
create policy api on erasure_to_note for insert to troth_api with check (true);
create policy worker on erasure_to_note to troth_worker using (true) with check (true);
create policy operator on erasure_to_note to troth_operator using (true) with check (true);
insert into erasure_to_note (erased_id)
select id from partner where erased_at is not null
union
select case when actor_kind = 'partner' then actor_id else about end from audit_entry
where act = 'person-erased' and outcome = 'done' and coalesce(actor_id, about) is not null`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
