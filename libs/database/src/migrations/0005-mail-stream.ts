import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Deliveries are claimed by their deadline. A mail server that cannot be reached, or that refuses us, is known to every
 * process by `smtp_stream` (infrastructure: one row a server, of no practice; its times are the system's). Bounces that
 * may pass are counted on the partner.
 */
export class MailStream1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index delivery_deadline on delivery (expires_at, due_at, id, next_attempt_at) where state in ('due', 'retry', 'held');
drop index delivery_open;
create table smtp_stream (
  host text primary key,
  state text not null check (state in ('flowing', 'down', 'held')),
  since timestamptz not null,
  why text not null,
  held_by uuid,
  seen_at timestamptz not null,
  probe_at timestamptz not null
);
alter table partner add column soft_score numeric(4, 1) not null default 0, add column soft_scored_on date;
create or replace function delivery_moves(before text, after text) returns boolean immutable language sql as $$
  select before = after or (before, after) in (
    ('due', 'claimed'), ('retry', 'claimed'), ('held', 'claimed'),
    ('claimed', 'handing-over'), ('claimed', 'retry'), ('claimed', 'due'), ('claimed', 'failed'),
    ('handing-over', 'accepted'), ('handing-over', 'uncertain'), ('handing-over', 'retry'), ('handing-over', 'due'),
    ('handing-over', 'failed'), ('handing-over', 'suppressed'), ('handing-over', 'held'),
    ('due', 'suppressed'), ('due', 'expired'), ('due', 'held'),
    ('claimed', 'suppressed'), ('claimed', 'expired'), ('claimed', 'held'),
    ('retry', 'suppressed'), ('retry', 'expired'), ('retry', 'held'),
    ('held', 'due'), ('held', 'expired'), ('held', 'suppressed'))
$$;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
