import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which language each partner and coach reads their emails; who is there already reads what they have read so far. */
export class Languages1764000000086 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['partner', 'coach'])
      await runner.query(`alter table ${table} add column language text not null default 'en'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
