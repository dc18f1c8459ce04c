import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reaction that no retry can mend is marked as given up: it stays visible and is never published again. */
export class GivenUpReactions1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table reaction add column given_up_at timestamptz');
    await runner.query('drop index reaction_open');
    await runner.query(
      'create index reaction_open on reaction (published_at) where applied_at is null and given_up_at is null',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
