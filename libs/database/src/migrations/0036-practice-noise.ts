import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a practice's own answers say of their noise, and when that was looked at last. Nothing is carried: the first look
 * fills it. The version before knows nothing of it and goes on by what is assumed.
 */
export class PracticeNoise1764000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table practice_noise (
  practice_id uuid primary key references practice (practice_id) on delete cascade,
  couples int not null check (couples >= 0),
  figures jsonb,
  measured_at timestamptz,
  looked_at timestamptz not null,
  check ((figures is null) = (measured_at is null))
);`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
