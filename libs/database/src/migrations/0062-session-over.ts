import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tells every process of the end of a coach's session, whichever version ends it, so that what it has open is closed. */
export class SessionOver1764000000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function tell_session_over() returns trigger language plpgsql as $$
begin
  perform pg_notify('troth_session', old.id::text);
  return null;
end $$;
create trigger coach_session_over after delete on coach_session for each row execute function tell_session_over();`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
