import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an operator is told by: the keys that this database was begun with, the workers that say that they live, and
 * where a reaction failed. `attach_month` makes one partition at a time: attaching it leaves its parent open to everybody,
 * where creating it as a partition would keep everybody out.
 */
export class Operation1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table sealing_key (
  id text primary key,
  fingerprint bytea not null,
  finds_addresses boolean not null,
  first_used_at timestamptz not null
);
create table worker (
  id uuid primary key,
  host text not null,
  pid int not null,
  address text,
  started_at timestamptz not null,
  seen_at timestamptz not null
);
alter table reaction add column failure_place text, add column failed_at timestamptz;
create index reaction_given_up on reaction (given_up_at) where given_up_at is not null;
create function attach_month(parent text, first date) returns boolean language plpgsql as $$
declare
  child text := parent || '_' || to_char(first, 'YYYY_MM');
  overflowed boolean;
begin
  if to_regclass(format('%I', child)) is not null then
    return false;
  end if;
  execute format('select exists (select from %I where month = %L)', parent || '_overflow', first) into overflowed;
  if overflowed then
    return false;
  end if;
  execute format('create table %I (like %I including all)', child, parent);
  execute format('alter table %I attach partition %I for values from (%L) to (%L)',
    parent, child, first, first + interval '1 month');
  return true;
end $$;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
