import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Row-level security on every table, for its owner too. The API sees the practice that it asks for, set for each
 * transaction (`troth.practice`); workers and the operator's commands see all. No row changes, and the version before,
 * which signs in as the owner, sees what it saw.
 */
export class RowLevelSecurity1764000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(auditGrants);
    for (const { name, partition, practice } of await tables(runner)) {
      await runner.query(`
alter table ${name} enable row level security, force row level security;
create policy owner on ${name} to troth_owner using (true) with check (true);`);
      if (!partition) await runner.query(policies(name, practice));
    }
    await runner.query(attachMonth);
    await runner.query(ofEveryPractice);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** The audit log came after the roles. It only grows: whoever acts adds to it, and nobody changes an entry. */
const auditGrants = `
grant select, insert on audit_entry to troth_api, troth_worker, troth_operator;
grant select, insert, update on audit_head to troth_api, troth_worker, troth_operator;`;

interface Table {
  readonly name: string;
  readonly partition: boolean;
  /** Whether its rows are a practice's. */
  readonly practice: boolean;
}

async function tables(runner: QueryRunner): Promise<Table[]> {
  return (await runner.query(
    `select format('%I', c.relname) as name, c.relispartition as partition,
            exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id' and not a.attisdropped) as practice
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`,
  )) as Table[];
}

function policies(name: string, practice: boolean): string {
  const own = `practice_id = nullif(current_setting('troth.practice', true), '')::uuid`;
  // Which practice an installation serves is looked up before there is anybody to ask for.
  const seen = practice && name !== 'practice' ? own : 'true';
  return `
create policy worker on ${name} to troth_worker using (true) with check (true);
create policy operator on ${name} to troth_operator using (true) with check (true);
create policy api on ${name} to troth_api using (${seen}) with check (${seen});`;
}

/** Makes a month's partition as before, closed like its table. */
const attachMonth = `
create or replace function attach_month(parent text, first date) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  child text := parent || '_' || to_char(first, 'YYYY_MM');
  overflowed boolean;
begin
  if to_regclass(format('%I', child)) is not null then
    return false;
  end if;
  execute format('select exists (select from %I where month = %L)', parent || '_overflow', first) into overflowed;
  if overflowed then
    return false;
  end if;
  execute format('create table %I (like %I including all)', child, parent);
  execute format('alter table %I enable row level security, force row level security', child);
  execute format('create policy owner on %I to troth_owner using (true) with check (true)', child);
  execute format('alter table %I attach partition %I for values from (%L) to (%L)',
    parent, child, first, first + interval '1 month');
  return true;
end $$;`;

/** What a process asks before it asks for anybody, to see whether its keys are the right ones: no row of a person. */
const ofEveryPractice = `
create function newest_links() returns table (id uuid, token_hash bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select id, token_hash from link order by id desc limit 20
$$;
create function sealed_by_key(of_table text, of_column text) returns table (id text, count int)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query execute format(
    'select split_part(%1$I, ''.'', 2), count(*)::int from %2$I where split_part(%1$I, ''.'', 1) = ''v1'' group by 1', of_column, of_table);
end $$;
revoke execute on function newest_links(), sealed_by_key(text, text) from public;
grant execute on function newest_links(), sealed_by_key(text, text) to troth_api, troth_worker, troth_operator;`;
