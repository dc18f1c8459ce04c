import type { Reader } from '../connection/reader.js';

export interface BackedUpTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The first days of the months that it has a partition for. */
  readonly months: readonly string[];
}

/** What a database consists of; tables stand after those that they refer to. */
export interface DatabaseShape {
  readonly migrations: readonly string[];
  readonly tables: readonly BackedUpTable[];
}

// Each database keeps for itself which migrations have run on it.
const ownTable = 'migrations';

/** Reads from PostgreSQL's own catalogue which tables there are, so that a new one is in a backup by itself. */
export async function readShape(reader: Reader): Promise<DatabaseShape> {
  const migrations = (await reader.query('select name from migrations order by id')) as { name: string }[];
  const tables = (await reader.query(
    `select c.relname as name,
            (select json_agg(a.attname order by a.attnum) from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
            (select coalesce(json_agg(to_date(right(p.relname, 7), 'YYYY_MM')::text order by p.relname), '[]')
             from pg_inherits i join pg_class p on p.oid = i.inhrelid
             where i.inhparent = c.oid and p.relname ~ '_\\d{4}_\\d{2}$') as months,
            (select coalesce(json_agg(t.relname), '[]') from pg_constraint f join pg_class t on t.oid = f.confrelid
             where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid and not t.relispartition) as after
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname not in ('${ownTable}', 'restore_unfinished')
     order by c.relname`,
  )) as (BackedUpTable & { after: string[] })[];
  return { migrations: migrations.map(({ name }) => name), tables: inOrder(tables) };
}

function inOrder(tables: readonly (BackedUpTable & { readonly after: readonly string[] })[]): BackedUpTable[] {
  const ordered: BackedUpTable[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name));
    const next = left.filter(({ after }) => after.every((name) => !waiting.has(name)));
    if (next.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...waiting].join(', ')}.`);
    ordered.push(...next.map(({ name, columns, months }) => ({ name, columns, months })));
    left = left.filter((table) => !next.includes(table));
  }
  return ordered;
}
