import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a server says of an email that it is still trying is kept too, with its words (`said`). What is nobody's word to a
 * coach (a service's notice, a complaint that names no email of ours) waits in `operator_mail`, sealed, until it is dealt
 * with. The version before writes neither and reads past both.
 */
export class AllInboundMail1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table inbound_mail add column said text;
alter table inbound_mail drop constraint inbound_mail_kind_check;
alter table inbound_mail add constraint inbound_mail_kind_check check (kind in ('bounce', 'soft-bounce', 'about-us', 'delayed',
  'complaint', 'check-in', 'refused-reply', 'reply', 'machine', 'unreadable', 'other-sender')) not valid;
create index inbound_mail_delivery on inbound_mail (practice_id, delivery_id);
create table operator_mail (
  id uuid primary key,
  kind text not null check (kind in ('report', 'complaint', 'service', 'machine', 'unreadable')),
  received_at timestamptz not null,
  dedup bytea not null unique,
  delivery_id uuid,
  sealed text not null,
  dealt_at timestamptz
);
create index operator_mail_open on operator_mail (id) where dealt_at is null;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
