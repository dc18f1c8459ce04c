import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit log of each practice: numbered without a gap, each entry's hash taken of the one before. Entries are only
 * ever added. Nothing is carried: what was done before was not kept.
 */
export class AuditLog1764000000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table audit_head (
  practice_id uuid primary key references practice (practice_id),
  seq bigint not null check (seq >= 1),
  hash bytea not null check (length(hash) = 32)
);
create table audit_entry (
  practice_id uuid not null references practice (practice_id),
  seq bigint not null check (seq >= 1),
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('coach', 'partner', 'operator', 'somebody')),
  actor_id uuid,
  act text not null,
  outcome text not null check (outcome in ('done', 'refused')),
  about uuid,
  detail text check (length(detail) <= 200),
  hash bytea not null check (length(hash) = 32),
  primary key (practice_id, seq),
  check ((actor_id is null) = (actor_kind in ('operator', 'somebody')))
);
create index audit_entry_about on audit_entry (practice_id, about, seq);
create index audit_entry_actor on audit_entry (practice_id, actor_id, seq);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'Entries of the audit log are only ever added.' using errcode = 'restrict_violation';
end $$;
create trigger audit_entry_stays before update or delete on audit_entry for each row execute function refuse_audit_change();
create trigger audit_entry_stays_whole before truncate on audit_entry for each statement execute function refuse_audit_change();`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
