import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables of the sign-in library, in the shape that it asks for. They are few and small and hold coaches only:
 * on more than one server they are copied to each, so their keys go without the practice. `coach_user.id` is the
 * coach's own id.
 */
export class SignIn1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table coach_user (
  id uuid primary key,
  practice_id uuid not null references practice,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  foreign key (practice_id, id) references coach (practice_id, id) on delete cascade
);
create table coach_session (
  id uuid primary key,
  user_id uuid not null references coach_user on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index coach_session_user on coach_session (user_id);
create table coach_account (
  id uuid primary key,
  user_id uuid not null references coach_user on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index coach_account_user on coach_account (user_id);
create table coach_verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index coach_verification_identifier on coach_verification (identifier);`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
