import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a machine wrote back, what could not be read, and what somebody else sent to a reader's address are kept as well.
 * The version before writes none of these kinds and reads past them.
 */
export class InboundKinds1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table inbound_mail drop constraint inbound_mail_kind_check;
alter table inbound_mail add constraint inbound_mail_kind_check check (kind in ('bounce', 'soft-bounce', 'about-us',
  'complaint', 'check-in', 'refused-reply', 'reply', 'machine', 'unreadable', 'other-sender')) not valid;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
