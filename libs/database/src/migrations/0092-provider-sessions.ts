import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session that single sign-on has opened knows of which session at the provider it is: it ends with that one. What is
 * taken once is unique by its name, which the version before keeps to as well, since it makes each from a secret.
 */
export class ProviderSessions1764000000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table coach_session add column provider_session bytea check (length(provider_session) = 32);
create unique index coach_verification_once on coach_verification (identifier);
drop index coach_verification_identifier;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
