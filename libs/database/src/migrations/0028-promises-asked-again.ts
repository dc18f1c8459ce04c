import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A check-in keeps which of the stage's own questions it asks, which take turns from now on; null is all of them, as the
 * version before asks. A promise can be asked about once more, changed and let go. What was left unanswered in a week
 * that has closed was asked for the last time: nobody is asked now what they promised long ago.
 */
export class PromisesAskedAgain1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table check_in add column stage_questions text[];
alter table promise
  add column own_again boolean not null default false,
  add column seen_again boolean not null default false,
  add column let_go_at timestamptz,
  add column told_words jsonb;
update promise p set own_again = true
from couple_week w
where w.practice_id = p.practice_id and w.enrolment_id = p.enrolment_id and w.week = p.own_week and w.state = 'closed'
  and not exists (select from promise_mark m where m.practice_id = p.practice_id and m.promise_id = p.id and m.view = 'own');
update promise p set seen_again = true
from couple_week w
where w.practice_id = p.practice_id and w.enrolment_id = p.enrolment_id and w.week = p.seen_week and w.state = 'closed'
  and not exists (select from promise_mark m where m.practice_id = p.practice_id and m.promise_id = p.id and m.view = 'seen');`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
