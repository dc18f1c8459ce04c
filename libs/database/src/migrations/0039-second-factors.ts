import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a coach signs in with beside a password, and what is known of a session: when it was last used, and whether more
 * than a password opened it. The version before goes on with its own sessions and knows nothing of factors.
 */
export class SecondFactors1764000000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table coach_session
  add column last_used_at timestamptz not null default now(),
  add column strong boolean not null default false;
update coach_session set last_used_at = updated_at;
alter table coach_user add column first_signed_in_at timestamptz;
update coach_user set first_signed_in_at = created_at;
create table coach_authenticator (
  coach_id uuid primary key references coach_user on delete cascade,
  sealed text not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint
);
create table coach_recovery_code (
  coach_id uuid not null references coach_user on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (coach_id, code_hash)
);
create table coach_passkey (
  id uuid primary key,
  coach_id uuid not null references coach_user on delete cascade,
  name text not null,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports jsonb not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index coach_passkey_coach on coach_passkey (coach_id);`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
