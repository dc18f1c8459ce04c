import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Roles that own nothing, and what each may do to the tables there are; and one for the login that owns them, whatever
 * it is called. That login may take each of them, so that one DATABASE_URL is enough. The version before goes on beside.
 */
export class DatabaseRoles1764000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(makeRoles);
    await runner.query(`
grant usage on schema public to troth_api, troth_worker, troth_operator;
grant select, insert, update, delete on ${await tables(runner)} to troth_api, troth_worker, troth_operator;
revoke insert, update, delete on migrations from troth_api, troth_worker, troth_operator;
revoke update, delete on event from troth_api, troth_worker, troth_operator;
grant update (relayed_at, payload) on event to troth_worker;
revoke all on coach_account, coach_session, coach_verification, coach_authenticator, coach_recovery_code, coach_passkey
  from troth_worker;
grant usage on all sequences in schema public to troth_operator;

revoke execute on function attach_month(text, date), ensure_months(date, date) from public;
grant execute on function attach_month(text, date) to troth_worker;
alter function attach_month(text, date) security definer set search_path = public, pg_temp;
alter function count_caseload() security definer set search_path = public, pg_temp;
alter function keep_suppression() security definer set search_path = public, pg_temp;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Partitions are reached through their table alone. */
async function tables(runner: QueryRunner): Promise<string> {
  const found = (await runner.query(
    `select string_agg(format('%I', relname), ', ' order by relname) as names from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition`,
  )) as { names: string }[];
  return found[0]!.names;
}

/** Roles belong to the whole server: another database of it may have made them, or be making them just now. */
const makeRoles = `
do $$
declare
  wanted text;
  may_take boolean;
begin
  foreach wanted in array array['troth_owner', 'troth_api', 'troth_worker', 'troth_operator'] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin', wanted);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
    select pg_has_role(current_user, wanted, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) into may_take;
    if not may_take then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
exception when insufficient_privilege then
  raise exception using
    errcode = 'insufficient_privilege',
    message = format('The login %1$s may not make or take the roles that Troth works as (%2$s). Have an administrator of PostgreSQL '
      'make those of troth_owner, troth_api, troth_worker and troth_operator that are missing (create role NAME), and then run: '
      'grant troth_owner, troth_api, troth_worker, troth_operator to %1$I;', current_user, sqlerrm);
end $$;`;
