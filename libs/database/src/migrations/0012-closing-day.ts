import type { MigrationInterface, QueryRunner } from 'typeorm';
import { moveClosings } from './0012-closing-day/move-closings.js';
import { planNextWeeks } from './0012-closing-day/plan-next-weeks.js';

/**
 * The day on which a couple's weeks close, counted from the week's Monday: two days after the later of the two weekdays,
 * and null before the start. Each week says which day its closing was worked out from; null where the version before
 * planned it. Couples that are under way close the week that they are in as they were told, and the next on their day. The
 * next week is always planned from now on, where it was only once somebody had been asked in this one.
 */
export class ClosingDay1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table enrolment add column closing_day smallint check (closing_day between 3 and 9);
alter table couple_week add column closing_day smallint check (closing_day between 3 and 9);
update enrolment e set closing_day = d.day
from (select practice_id, enrolment_id, max(weekday) + 2 as day from partner group by practice_id, enrolment_id) d
where d.practice_id = e.practice_id and d.enrolment_id = e.id and e.activated_at is not null;`);
    await moveClosings(runner);
    await planNextWeeks(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
