import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When the words to a coach that stand in a check-in were written. Those that were there before have no time: their coach
 * may have read them long ago, and is not called to them again.
 */
export class NotesToTheCoach1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table check_in add column note_written_at timestamptz');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
