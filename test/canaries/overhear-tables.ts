import type { Database } from '@troth/database';

/**
 * All that the queue's tables in PostgreSQL are told from now on, in a table of its own: a job that is done leaves
 * nothing behind to look at. A table that BullMQ makes later is not heard.
 */
export async function overhearTables(database: Database): Promise<void> {
  await database.query(statement);
}

const statement = `
create schema if not exists spec;
create table if not exists spec.overheard (row text);
create or replace function spec.overhear() returns trigger language plpgsql security definer as $$
begin
  insert into spec.overheard values (tg_table_name || ' ' || new::text);
  return new;
end $$;
do $$
declare one record;
begin
  for one in select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'bullmq' and c.relkind = 'r'
  loop
    execute format('create or replace trigger overhear after insert or update on %s for each row execute function spec.overhear()', one.name);
  end loop;
end $$;`;
