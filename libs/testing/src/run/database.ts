import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { migrate, openDatabase } from '@troth/database';
import { startPostgres } from '@troth/embedded-postgres';
import { onceARun } from './once-a-run.js';
import { noteServer, runFolder } from './run-folder.js';

const template = 'troth_template';

/** The URL of a migrated, empty database of the caller's own, on this run's PostgreSQL; some 30 ms. */
export async function freshDatabase(): Promise<string> {
  return createDatabase(template);
}

/** The same without migrations, for what migrates by itself. */
export async function freshEmptyDatabase(): Promise<string> {
  return createDatabase('template0');
}

async function createDatabase(from: string): Promise<string> {
  const server = await onceARun('postgres', startServer);
  const name = `spec_${randomBytes(8).toString('hex')}`;
  await ask(server, `create database ${name} template ${from}`);
  return named(server, name);
}

/** Nothing here outlives the run, so nothing waits for the disk. */
async function startServer(): Promise<string> {
  const postgres = await startPostgres({
    dataDir: join(runFolder(), 'postgres'),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '500' },
  });
  noteServer(postgres.pid, 'postgres');
  await ask(postgres.url(), `create database ${template}`);
  await migrate(postgres.url(template));
  await ask(postgres.url(), `alter database ${template} allow_connections false`);
  return postgres.url();
}

async function ask(url: string, sql: string): Promise<void> {
  const database = await openDatabase(url, { poolSize: 1 });
  try {
    await database.query(sql);
  } finally {
    await database.close();
  }
}

function named(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
