import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How often a partner is asked, and the week with whose closing that began. Everybody begins with the usual rhythm, so
 * that somebody who has been silent for long gets the email about it before they are asked less.
 */
export class Rhythm1764000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table partner
  add column rhythm text not null default 'every-week' check (rhythm in ('every-week', 'every-second-week', 'resting')),
  add column rhythm_since text;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
