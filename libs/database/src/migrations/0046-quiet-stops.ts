import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an officer has stopped for one partner, from when until when. The API shows it to those who look after safety alone;
 * whether a week's close was held is asked by a function, so that a partner's own pages need not see the rows. They go with
 * their person. The version before stops nothing, and tells the earlier mailbox of every change of address.
 */
export class QuietStops1764000000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table quiet_stop (
  practice_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  kind text not null check (kind in ('mail', 'reports')),
  began_at timestamptz not null,
  ended_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, partner_id) references partner (practice_id, id) on delete cascade,
  check (ended_at >= began_at)
);
create unique index quiet_stop_in_force on quiet_stop (practice_id, partner_id, kind) where ended_at is null;
create index quiet_stop_partner on quiet_stop (practice_id, partner_id);

alter table address_change add column tells_earlier boolean not null default true, add column by_practice boolean not null default false;

create function reports_held(practice uuid, person uuid, at timestamptz) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from quiet_stop q where q.practice_id = practice and q.partner_id = person and q.kind = 'reports'
    and q.began_at <= at and (q.ended_at is null or at < q.ended_at))
$$;
revoke execute on function reports_held(uuid, uuid, timestamptz) from public;
grant execute on function reports_held(uuid, uuid, timestamptz) to troth_api, troth_worker, troth_operator;

create function end_quiet_stops() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from quiet_stop where practice_id = new.practice_id and partner_id = new.id;
  return null;
end $$;
create trigger partner_quiet_stops_erased after update of erased_at on partner
  for each row when (new.erased_at is not null) execute function end_quiet_stops();

grant select, insert, update, delete on quiet_stop to troth_api, troth_worker, troth_operator;
alter table quiet_stop enable row level security, force row level security;
create policy owner on quiet_stop to troth_owner using (true) with check (true);
create policy worker on quiet_stop to troth_worker using (true) with check (true);
create policy operator on quiet_stop to troth_operator using (true) with check (true);
create policy api on quiet_stop to troth_api using (${seen}) with check (${seen});`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Of a practice's people those who see all of it, and no partner; before anybody is known, the practice. */
const seen = `practice_id = nullif(current_setting('troth.practice', true), '')::uuid and case
    when nullif(current_setting('troth.coach', true), '') is not null then current_setting('troth.sees', true) = 'practice'
    else nullif(current_setting('troth.partner', true), '') is null end`;
