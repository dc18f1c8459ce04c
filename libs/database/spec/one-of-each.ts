import type { Database } from '../src/connection/database.js';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
}

export interface FilledTable {
  readonly name: string;
  readonly columns: readonly string[];
}

const samples: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: `gen_random_uuid()::text`,
  bytea: `decode(replace(gen_random_uuid()::text, '-', ''), 'hex')`,
  boolean: 'true',
  smallint: '1',
  integer: '1',
  bigint: '1',
  real: '1',
  'double precision': '1',
  numeric: '1',
  date: `'2026-11-01'`,
  'timestamp with time zone': `'2026-11-22T08:00:00Z'`,
  'time without time zone': `'08:00'`,
  jsonb: `'{}'`,
};

/**
 * Puts a row into each table for each of these sets of values, as far as it has such columns (`couple_id` is the id of a
 * `couple`); what else a row needs is made up. Rules of single values and between tables are taken away first: here only whose a row is matters.
 */
export async function fillEach(
  database: Database,
  rows: readonly Readonly<Record<string, string>>[],
): Promise<FilledTable[]> {
  await dropRules(database);
  const tables = await columnsOf(database);
  await database.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica');
    for (const { name, columns } of tables)
      for (const row of rows) {
        const known = { ...row, ...(row[`${name}_id`] && { id: row[`${name}_id`] }) } as Readonly<
          Record<string, string>
        >;
        const given = columns.filter((column) => column.needed || column.name in known);
        const values = given.map((column) => (known[column.name] ? `'${known[column.name]}'` : sampleOf(column)));
        const names = given.map((column) => column.name).join(', ');
        const what = names === '' ? 'default values' : `(${names}) values (${values.join(', ')})`;
        await tx.query(`insert into ${name} ${what} on conflict do nothing`);
      }
  });
  return tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));
}

function sampleOf({ name, type }: Column): string {
  const sample = type.endsWith('[]') ? `'{}'` : samples[type];
  if (!sample) throw new Error(`No sample of ${type} for ${name}.`);
  return sample;
}

async function dropRules(database: Database): Promise<void> {
  const rules = await database.query<{ table: string; rule: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as rule from pg_constraint k join pg_class c on c.oid = k.conrelid
     where c.relnamespace = 'public'::regnamespace and contype = 'c' and not c.relispartition`,
  );
  for (const { table, rule } of rules) await database.query(`alter table ${table} drop constraint ${rule}`);
}

async function columnsOf(database: Database): Promise<{ name: string; columns: Column[] }[]> {
  return database.query(
    `select c.oid::regclass::text as name,
            json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
              'needed', a.attnotnull and not a.atthasdef) order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migrations'
     group by c.oid order by 1`,
  );
}
