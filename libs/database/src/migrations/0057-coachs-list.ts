import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When each couple last said something, kept by triggers, so that it is true whichever version writes; and the views of
 * their list that coaches have saved. Slots of a couple are found in the order in which they fall due.
 */
export class CoachsList1764000000057 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [tables, triggers, carried, rights, slots]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

const tables = `
create table last_word (
  practice_id uuid not null,
  enrolment_id uuid not null,
  side text not null,
  said_at timestamptz not null,
  primary key (practice_id, enrolment_id),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create table coach_view (
  practice_id uuid not null,
  id uuid not null,
  coach_id uuid not null,
  name text not null,
  kept jsonb not null,
  created_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, coach_id) references coach (practice_id, id) on delete cascade
);
create unique index coach_view_name on coach_view (practice_id, coach_id, lower(name));`;

/** As the owner: a partner who answers may not read what was kept of the other's answer. */
const triggers = `
create function keep_last_word(practice uuid, partner uuid, at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into last_word as kept (practice_id, enrolment_id, side, said_at)
  select p.practice_id, p.enrolment_id, p.side, at from partner p where p.practice_id = practice and p.id = partner
  on conflict (practice_id, enrolment_id) do update set side = excluded.side, said_at = excluded.said_at
    where kept.said_at <= excluded.said_at
$$;
create function check_in_said() returns trigger language plpgsql as $$
begin
  perform keep_last_word(new.practice_id, new.partner_id, new.answered_at);
  return null;
end $$;
create function reply_said() returns trigger language plpgsql as $$
begin
  perform keep_last_word(new.practice_id, new.partner_id, new.received_at);
  return null;
end $$;
create trigger check_in_said after update of answered_at on check_in for each row
  when (new.answered_at is not null and new.answered_at is distinct from old.answered_at) execute function check_in_said();
create trigger reply_said after insert on inbound_mail for each row when (new.kind = 'reply') execute function reply_said();`;

const carried = `
insert into last_word (practice_id, enrolment_id, side, said_at)
select distinct on (p.practice_id, p.enrolment_id) p.practice_id, p.enrolment_id, p.side, said.at
from partner p join (
  select practice_id, partner_id, max(answered_at) as at from check_in where answered_at is not null group by 1, 2
  union all
  select practice_id, partner_id, max(received_at) from inbound_mail where kind = 'reply' group by 1, 2
) said on said.practice_id = p.practice_id and said.partner_id = p.id
order by p.practice_id, p.enrolment_id, said.at desc;`;

const setting = (name: string) => `(select nullif(current_setting('troth.${name}', true), '')::uuid)`;

/** What the other partner has last said is no partner's to see, and a view is its coach's own. */
const rights = `
alter table last_word enable row level security, force row level security;
alter table coach_view enable row level security, force row level security;
grant select on last_word to troth_api, troth_worker, troth_operator;
grant select, insert, update, delete on coach_view to troth_api;
grant select on coach_view to troth_worker, troth_operator;
create policy owner on last_word to troth_owner using (true) with check (true);
create policy owner on coach_view to troth_owner using (true) with check (true);
create policy worker on last_word to troth_worker using (true);
create policy worker on coach_view to troth_worker using (true);
create policy operator on last_word to troth_operator using (true);
create policy operator on coach_view to troth_operator using (true);
create policy api on last_word to troth_api using (
  practice_id = ${setting('practice')} and ${setting('coach')} is not null
  and ((select current_setting('troth.sees', true)) = 'practice'
    or exists (select from enrolment e where e.practice_id = last_word.practice_id and e.id = last_word.enrolment_id)));
create policy api on coach_view to troth_api
  using (practice_id = ${setting('practice')} and coach_id = ${setting('coach')})
  with check (practice_id = ${setting('practice')} and coach_id = ${setting('coach')});`;

const slots = `
create index slot_enrolment_due on slot (practice_id, enrolment_id, due_at) where claimed_at is null and cancelled_at is null;
drop index slot_enrolment;`;
