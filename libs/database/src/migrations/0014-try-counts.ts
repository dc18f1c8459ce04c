import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How often something was tried: one row for each keyed hash of what is counted, until its window ends. Unlogged: a crash
 * of PostgreSQL lets every count begin again, and counting costs no write-ahead log. What the windows hold is read in no
 * order; the index is for the upkeep, and a count that goes up does not touch it.
 */
export class TryCounts1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create unlogged table try_count (
  key bytea primary key,
  used int not null,
  ends_at timestamptz not null
) with (fillfactor = 70);
create index try_count_ends on try_count (ends_at);`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
