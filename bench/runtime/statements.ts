import type { Database } from '@troth/database';

/** Runs the work and says how many statements PostgreSQL was asked in that database meanwhile, by anyone. */
export async function countStatements(database: Database, work: () => Promise<unknown>): Promise<number> {
  await database.query('create extension if not exists pg_stat_statements');
  const before = await asked(database);
  await work();
  return (await asked(database)) - before;
}

async function asked(database: Database): Promise<number> {
  const [row] = await database.query<{ calls: string }>(
    `select sum(s.calls) as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid
     where d.datname = current_database()`,
  );
  return Number(row?.calls ?? 0);
}
