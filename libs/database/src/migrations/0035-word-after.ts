import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a partner would like one more email three months after an end together. Those who have come to one were told
 * that it comes, and still get it; everybody else is asked.
 */
export class WordAfter1764000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table partner add column wants_word_after boolean not null default false;
update partner p set wants_word_after = true from enrolment e
  where e.practice_id = p.practice_id and e.id = p.enrolment_id and e.state = 'completed' and e.ended_how = 'together' and p.erased_at is null;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
