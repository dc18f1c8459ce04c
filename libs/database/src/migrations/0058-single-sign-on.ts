import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A coach is linked to one person at a provider of single sign-on, beside their own password. The version before keeps
 * one password for each coach in the same table, asks for nothing else there, and goes on doing so.
 */
export class SingleSignOn1764000000058 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create unique index coach_account_one_each on coach_account (user_id, provider_id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
