import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each partner is asked about a stage by their own answers; both of a couple without a coach who had been asked together
 * stay asked. `erased_at` marks a partner of whom nothing is kept any more, while the other's record stands.
 */
export class OnePartnerApart1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table partner add column asked_round uuid, add column erased_at timestamptz;
update partner p set asked_round = r.id
from round r join enrolment e on e.practice_id = r.practice_id and e.id = r.enrolment_id
where p.practice_id = r.practice_id and p.enrolment_id = r.enrolment_id
  and r.ended_at is null and r.ready_at is not null and e.coach_id is null;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
