import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the people of a practice are there for. Who was there first leads and looks after safety as well, so that a
 * practice of one coach works. The version before knows nothing of it: whom it adds meanwhile is a coach.
 */
export class Roles1764000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table coach add column roles text[] not null default '{coach}'
  check (cardinality(roles) > 0 and roles <@ array['coach', 'lead', 'safety']);
update coach c set roles = '{coach,lead,safety}' where c.left_at is null and not exists (
  select from coach o where o.practice_id = c.practice_id and o.left_at is null
    and (o.created_at, o.id) < (c.created_at, c.id));`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
