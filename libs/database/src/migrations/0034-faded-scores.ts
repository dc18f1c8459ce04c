import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A partner's standing says in which weeks promises last counted, and has no score once six weeks have closed since. The
 * version before goes on without the two columns; what it writes is put right when the couple's next week closes.
 */
export class FadedScores1764000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table partner_standing add column own_week text, add column seen_week text;
with counted as (
  select practice_id, partner_id, max(week) filter (where own_of > 0) as own_week, max(week) filter (where seen_of > 0) as seen_week
  from weekly_summary where not frozen group by practice_id, partner_id
), idle as (
  select c.*, i.own, i.seen from counted c cross join lateral (
    select count(*) filter (where y.week > c.own_week) as own, count(*) filter (where y.week > c.seen_week) as seen
    from weekly_summary y
    join couple_week w on w.practice_id = y.practice_id and w.enrolment_id = y.enrolment_id and w.week = y.week and w.state = 'closed'
    where y.practice_id = c.practice_id and y.partner_id = c.partner_id and not y.frozen
  ) i
)
update partner_standing s
set own = case when i.own < 6 then s.own end, seen = case when i.seen < 6 then s.seen end,
    own_week = i.own_week, seen_week = i.seen_week
from idle i where i.practice_id = s.practice_id and i.partner_id = s.partner_id;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
