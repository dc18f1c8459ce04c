import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The secret address by which a coach's calendar follows their sessions: its hash, found before anybody is known, and gone
 * when they leave the practice, whichever version lets them go. And a coach's note can name the session that it is of. The
 * version before shows neither.
 */
export class CalendarFeeds1764000000088 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table calendar_feed (
  practice_id uuid not null,
  coach_id uuid not null,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  made_at timestamptz not null,
  primary key (practice_id, coach_id),
  foreign key (practice_id, coach_id) references coach (practice_id, id) on delete cascade
);

create function end_calendar_feed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from calendar_feed where practice_id = new.practice_id and coach_id = new.id;
  return null;
end $$;
create trigger coach_feed_ended after update of left_at on coach
  for each row when (new.left_at is not null) execute function end_calendar_feed();

grant select, insert, update, delete on calendar_feed to troth_api;
grant select on calendar_feed to troth_worker;
grant select, delete on calendar_feed to troth_operator;
alter table calendar_feed enable row level security, force row level security;
create policy owner on calendar_feed to troth_owner using (true) with check (true);
create policy worker on calendar_feed to troth_worker using (true) with check (true);
create policy operator on calendar_feed to troth_operator using (true) with check (true);
create policy api on calendar_feed to troth_api using (${seen}) with check (${seen});

alter table coach_note add column session_id uuid;
alter table coach_note add constraint coach_note_session
  foreign key (practice_id, session_id) references session (practice_id, id) on delete set null (session_id);
create index coach_note_session on coach_note (practice_id, session_id) where session_id is not null;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Read once for a statement, and not for each of its rows. */
const setting = (name: string) => `(select nullif(current_setting('troth.${name}', true), '')::uuid)`;

/** A coach sees their own; before anybody is known it is looked for; a partner sees none. */
const seen = `practice_id = ${setting('practice')} and ${setting('partner')} is null
    and (${setting('coach')} is null or coach_id = ${setting('coach')})`;
