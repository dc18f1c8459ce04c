import type { Database, Tx } from '@troth/database';

/** What must hold of the rows, no matter what was sent: the rows that break it, by a name of the rule. */
const rules: Readonly<Record<string, string>> = {
  'two partners of each couple, one on each side': `
    select e.id from enrolment e left join partner p on p.practice_id = e.practice_id and p.enrolment_id = e.id
    group by e.id having count(*) <> 2 or count(distinct p.side) <> 2`,
  'one open stage at most': `
    select enrolment_id as id from round where ended_at is null group by enrolment_id having count(*) > 1`,
  'ratings are from 1 to 10': `
    select id from check_in where exists (select from jsonb_each_text(ratings::jsonb) r where r.value::numeric not between 1 and 10)`,
  'names and addresses hold no control character': String.raw`
    select id from partner where name || email ~ '[\x01-\x1f\x7f]'`,
  'a promise is of one of the couple': `
    select m.id from promise m where not exists (select from partner p where p.id = m.maker_id and p.enrolment_id = m.enrolment_id)`,
};

/** Every rule that a row breaks, and every column of which a text stands unsealed. */
export async function brokenRules(database: Pick<Database, 'query'> | Tx): Promise<string[]> {
  const broken: string[] = [];
  for (const [rule, rows] of Object.entries(rules))
    if (((await database.query(`${rows} limit 1`)) as unknown[]).length > 0) broken.push(rule);
  const sealed = (await database.query(
    `select c.table_name as "table", c.column_name as "column" from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name ~ 'sealed$' and c.data_type = 'text'`,
  )) as { table: string; column: string }[];
  for (const { table, column } of sealed) {
    const open = `select from ${table} where ${column} <> '' and ${column} !~ '^v\\d+\\.[^.]+\\.' limit 1`;
    if (((await database.query(open)) as unknown[]).length > 0) broken.push(`${table}.${column} is sealed`);
  }
  return broken;
}
