import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which kinds of email a person has stopped: one row for each, gone with the partner (`partner_id` is the same person,
 * and empty for a coach) or when the kind is wanted again. `rule` names the subscriber that asked for an email; one
 * that a slot led to, or that the version before wrote, has none.
 */
export class MailChoices1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table mail_choice (
  practice_id uuid not null references practice,
  person_id uuid not null,
  kind text not null,
  stopped_at timestamptz not null,
  partner_id uuid check (partner_id = person_id),
  primary key (practice_id, person_id, kind),
  foreign key (practice_id, partner_id) references partner (practice_id, id) on delete cascade
);
alter table occurrence add column rule text;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
