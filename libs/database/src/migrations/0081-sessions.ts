import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a coach meets a couple, or one of the two alone: seen by whom the couple's coach is and by those who attend, and
 * never by the other partner. What a partner attends alone goes with their erasure, whichever version erases. The version
 * before offers and shows none.
 */
export class Sessions1764000000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table session (
  practice_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  enrolment_id uuid not null,
  partner_id uuid,
  coach_id uuid not null,
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null check (state in ('offered', 'booked', 'cancelled')),
  place_sealed text,
  place_by uuid,
  offered_at timestamptz not null,
  booked_at timestamptz,
  booked_by uuid,
  cancelled_at timestamptz,
  cancelled_by uuid,
  primary key (practice_id, id),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade,
  foreign key (practice_id, partner_id) references partner (practice_id, id) on delete cascade,
  check (begins_at < ends_at),
  check ((place_sealed is null) = (place_by is null)),
  check (state <> 'booked' or booked_at is not null and booked_by is not null),
  check ((state = 'cancelled') = (cancelled_at is not null and cancelled_by is not null))
);
create index session_couple on session (practice_id, enrolment_id, begins_at);
create index session_coach_booked on session (practice_id, coach_id, begins_at) where state = 'booked';
create index session_partner on session (practice_id, partner_id) where partner_id is not null;
create index session_place_by on session (practice_id, place_by) where place_by is not null;

create function erase_sessions() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from session where practice_id = new.practice_id and partner_id = new.id;
  return null;
end $$;
create trigger partner_sessions_erased after update of erased_at on partner
  for each row when (new.erased_at is not null) execute function erase_sessions();

create function coach_is_busy(practice uuid, coach uuid, begins timestamptz, ends timestamptz, but uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from session s
    where s.practice_id = practice and s.coach_id = coach and s.state = 'booked' and s.id is distinct from but
      and s.begins_at < ends and begins < s.ends_at)
$$;

grant select, insert, update, delete on session to troth_api, troth_worker, troth_operator;
alter table session enable row level security, force row level security;
create policy owner on session to troth_owner using (true) with check (true);
create policy worker on session to troth_worker using (true) with check (true);
create policy operator on session to troth_operator using (true) with check (true);
create policy api on session to troth_api using (${seen}) with check (${seen});
create policy for_their_coach on session as restrictive for select to troth_api using (${readByTheirs});
create policy place_for_me on person_key for select to troth_api using (${placeForMe});`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Read once for a statement, and not for each of its rows. */
const text = (name: string) => `(select nullif(current_setting('troth.${name}', true), ''))`;
const setting = (name: string) => `${text(name)}::uuid`;

/** A partner sees what both attend, and what they attend alone, also within what they do. */
const seen = `practice_id = ${setting('practice')} and case
    when ${setting('coach')} is not null then
      exists (select from enrolment e where e.practice_id = session.practice_id and e.id = session.enrolment_id)
    when ${setting('partner')} is not null then
      partner_id = ${setting('partner')} or partner_id is null and enrolment_id = ${setting('couple')}
    else true end`;

/** Who sees the whole practice reads of their own couples alone, as of whatever else is written. */
const readByTheirs = `case when ${setting('coach')} is not null and ${text('sees')} = 'practice' then exists (
    select from enrolment e where e.practice_id = session.practice_id and e.id = session.enrolment_id
      and (e.coach_id is null or e.coach_id = ${setting('coach')} or e.coach_id = any ((select covered_coaches())::uuid[])
        or e.id = ${setting('handed')}) offset 0) else true end`;

/** A partner opens where a session is with the key of the coach who wrote it. */
const placeForMe = `practice_id = ${setting('practice')} and ${setting('partner')} is not null and exists (
    select from session s where s.practice_id = person_key.practice_id and s.place_by = person_key.person_id)`;
