import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who attends what was booked before the update is reminded as well. The version before leaves these slots alone. */
export class SessionReminders1764000000087 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
insert into slot (practice_id, id, kind, subject_id, enrolment_id, local_week, due_at)
select practice_id, gen_random_uuid(), 'session-reminder', id, enrolment_id,
       to_char(begins_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), greatest(now(), begins_at - interval '2 days')
from session where state = 'booked' and begins_at > now();`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
