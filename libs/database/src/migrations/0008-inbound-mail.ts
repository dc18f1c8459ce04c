import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What came back by email: whose, of which kind, and, of a person's words for their coach, the sealed text. `dedup` is a
 * hash of the message: one that comes twice is kept once. Gone with the partner.
 */
export class InboundMail1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table inbound_mail (
  practice_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  partner_id uuid not null,
  delivery_id uuid not null,
  kind text not null check (kind in ('bounce', 'soft-bounce', 'about-us', 'complaint', 'check-in', 'refused-reply', 'reply')),
  received_at timestamptz not null,
  dedup bytea not null,
  sealed text,
  primary key (practice_id, id),
  unique (practice_id, dedup),
  foreign key (practice_id, partner_id) references partner (practice_id, id) on delete cascade
);
create index inbound_mail_enrolment on inbound_mail (practice_id, enrolment_id, id);`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
