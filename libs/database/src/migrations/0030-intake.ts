import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each partner comes from, as they told it, sealed. It goes with its partner. */
export class Intake1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table intake (
  practice_id uuid not null,
  partner_id uuid not null,
  sealed text not null,
  changed_at timestamptz not null,
  primary key (practice_id, partner_id),
  foreign key (practice_id, partner_id) references partner (practice_id, id) on delete cascade
);`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
