import type { Database } from '@troth/database';

/**
 * Every table of a database, the queue's too, with its number of rows and a hash of all that they hold; but for what
 * workers say of themselves every few seconds.
 */
export async function snapshot(database: Database): Promise<Record<string, string>> {
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relname <> 'worker' order by 1`,
  );
  const held: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await database.query<{ rows: string; hash: string }>(
      `select count(*) as rows, md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) as hash from ${name} t`,
    );
    held[name] = `${row?.rows} ${row?.hash}`;
  }
  return held;
}
