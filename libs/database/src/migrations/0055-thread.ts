import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What one partner and their coach write to each other: seen by that partner and by whom the couple's coach is, and never
 * by the other partner. It goes with the partner's erasure, whichever version erases. The version before writes and shows
 * none.
 */
export class Thread1764000000055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table thread_message (
  practice_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  partner_id uuid not null,
  written_by text not null check (written_by in ('coach', 'partner')),
  writer_id uuid not null,
  sealed text not null,
  written_at timestamptz not null,
  read_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, partner_id) references partner (practice_id, id) on delete cascade,
  check (written_by = 'coach' or writer_id = partner_id)
);
create index thread_message_partner on thread_message (practice_id, partner_id, written_at desc, id desc);
create index thread_message_unread on thread_message (practice_id, enrolment_id) where read_at is null;

create function erase_thread() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from thread_message where practice_id = new.practice_id and partner_id = new.id;
  return null;
end $$;
create trigger partner_thread_erased after update of erased_at on partner
  for each row when (new.erased_at is not null) execute function erase_thread();

grant select, insert, update, delete on thread_message to troth_api, troth_worker, troth_operator;
alter table thread_message enable row level security, force row level security;
create policy owner on thread_message to troth_owner using (true) with check (true);
create policy worker on thread_message to troth_worker using (true) with check (true);
create policy operator on thread_message to troth_operator using (true) with check (true);
create policy api on thread_message to troth_api using (${seen}) with check (${seen});
create policy wrote_to_me on person_key for select to troth_api using (${wroteToMe});`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Read once for a statement, and not for each of its rows. */
const setting = (name: string) => `(select nullif(current_setting('troth.${name}', true), '')::uuid)`;

const seen = `practice_id = ${setting('practice')} and case
    when ${setting('coach')} is not null then
      exists (select from partner p where p.practice_id = thread_message.practice_id and p.id = thread_message.partner_id)
    when ${setting('partner')} is not null then partner_id = ${setting('partner')}
    else true end`;

/** A partner opens a coach's words to them with that coach's key. */
const wroteToMe = `practice_id = ${setting('practice')} and ${setting('partner')} is not null and exists (
    select from thread_message m where m.practice_id = person_key.practice_id and m.writer_id = person_key.person_id
      and m.partner_id = ${setting('partner')})`;
