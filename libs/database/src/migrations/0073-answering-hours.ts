import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a coach usually reads messages, where they have said so; and a partner sees who stands in for their own coach. The
 * version before says and shows nothing of either.
 */
export class AnsweringHours1764000000073 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table coach add column answering_hours jsonb check (jsonb_typeof(answering_hours) = 'object');
create policy stands_in_for_mine on coach_cover for select to troth_api using (${ofMyCoach});`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Read once for a statement, and not for each of its rows. */
const setting = (name: string) => `(select nullif(current_setting('troth.${name}', true), '')::uuid)`;

const ofMyCoach = `practice_id = ${setting('practice')} and ${setting('partner')} is not null and exists (
    select from enrolment e where e.practice_id = coach_cover.practice_id and e.coach_id = coach_cover.coach_id
      and e.id = ${setting('couple')})`;
