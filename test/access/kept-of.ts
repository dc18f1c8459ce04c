import type { Database } from '@troth/database';

export interface Kept {
  readonly table: string;
  /** A hash of all rows. */
  readonly rows: string;
  /** What tells in an answer that a row is in it: ids and addresses. */
  readonly marks: readonly string[];
}

/** What is kept of a couple, or of one of the two, table by table. */
export async function keptOf(database: Database, enrolmentId: string): Promise<Kept[]> {
  const sql = (statement ??= await statementFor(database));
  return database.query<Kept>(sql, [enrolmentId]);
}

let statement: string | undefined;

const columns = `
  select c.table_name as name, array_agg(c.column_name::text) as columns from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  join pg_class p on p.relname = c.table_name and p.relnamespace = 'public'::regnamespace and not p.relispartition
  where table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1 order by 1`;

async function statementFor(database: Database): Promise<string> {
  const tables = await database.query<{ name: string; columns: string[] }>(columns);
  const partners = '(select id from partner where enrolment_id = $1)';
  const which = ({ name, columns: its }: { name: string; columns: string[] }) => {
    if (name === 'enrolment') return 'id = $1';
    if (its.includes('enrolment_id')) return 'enrolment_id = $1';
    if (its.includes('partner_id')) return `partner_id in ${partners}`;
    return its.includes('person_id') ? `person_id in ${partners}` : null;
  };
  return tables
    .map((table) => ({ name: table.name, where: which(table), mark: markOf(table.columns) }))
    .filter(({ where }) => where !== null)
    .map(
      ({ name, where, mark }) =>
        `select '${name}' as table, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as rows,
                coalesce(array_agg(${mark}) filter (where ${mark} <> ''), '{}') as marks
         from ${name} t where ${where}`,
    )
    .join(' union all ');
}

function markOf(columns: readonly string[]): string {
  if (columns.includes('email')) return 't.email';
  return columns.includes('id') ? 't.id::text' : `''::text`;
}
