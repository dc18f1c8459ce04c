import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when the couple pauses is seen by both of them: of what falls due, a partner who only looks sees nothing else. */
export class PauseEndSeen1764000000076 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create policy pause_end on slot for select to troth_api using (
  kind = 'pause-end'
  and practice_id = (select nullif(current_setting('troth.practice', true), '')::uuid)
  and enrolment_id = (select nullif(current_setting('troth.couple', true), '')::uuid));`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
