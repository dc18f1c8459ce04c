import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is invited to a practice, who covers for whom, and whom a note was left for when a couple was handed over. A coach
 * sees the couples of those whom they cover now: the API names them for each transaction (`troth.covers`). The version
 * before names nobody, and its coaches see what they saw.
 */
export class Practice1764000000047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of ['coach_invitation', 'coach_cover']) await runner.query(policies(table));
    await runner.query(seeCovered);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

const tables = `
create table coach_invitation (
  practice_id uuid not null references practice (practice_id),
  id uuid not null,
  name text not null,
  email text not null,
  roles text[] not null check (cardinality(roles) > 0 and roles <@ array['coach', 'lead', 'safety']),
  invited_by uuid not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, invited_by) references coach (practice_id, id),
  check (accepted_at is null or withdrawn_at is null)
);
create unique index coach_invitation_open on coach_invitation (practice_id, lower(email))
  where accepted_at is null and withdrawn_at is null;
create table coach_cover (
  practice_id uuid not null references practice (practice_id),
  id uuid not null,
  coach_id uuid not null,
  cover_id uuid not null check (cover_id <> coach_id),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  ended_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, coach_id) references coach (practice_id, id),
  foreign key (practice_id, cover_id) references coach (practice_id, id)
);
create index coach_cover_coach on coach_cover (practice_id, coach_id) where ended_at is null;
create index coach_cover_cover on coach_cover (practice_id, cover_id) where ended_at is null;
alter table coach_note add column handed_to uuid;`;

function policies(table: string): string {
  const own = `practice_id = nullif(current_setting('troth.practice', true), '')::uuid
    and nullif(current_setting('troth.partner', true), '') is null`;
  return `
alter table ${table} enable row level security, force row level security;
grant select, insert, update on ${table} to troth_api, troth_operator;
grant select, update, delete on ${table} to troth_worker;
create policy owner on ${table} to troth_owner using (true) with check (true);
create policy worker on ${table} to troth_worker using (true) with check (true);
create policy operator on ${table} to troth_operator using (true) with check (true);
create policy api on ${table} to troth_api using (${own}) with check (${own});`;
}

/** Wherever a coach's own couples are asked for, those of the covered come beside. */
const seeCovered = `
create function covered_coaches() returns uuid[] language sql stable as $$
  select string_to_array(nullif(current_setting('troth.covers', true), ''), ',')::uuid[]
$$;
do $$
declare
  found record;
  seen text;
begin
  for found in
    select p.polrelid::regclass as of_table, pg_get_expr(p.polqual, p.polrelid) as seen from pg_policy p
    where p.polname = 'api' and pg_get_expr(p.polqual, p.polrelid) like '%(e.coach_id IS NULL)%'
  loop
    seen := replace(found.seen, '(e.coach_id IS NULL)', '(e.coach_id IS NULL) OR (e.coach_id = ANY (covered_coaches()))');
    execute format('alter policy api on %s using (%s) with check (%s)', found.of_table, seen, seen);
  end loop;
end $$;`;
