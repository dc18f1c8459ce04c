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

// As Jest gives it to each file that it runs.
const { expect } = globalThis as unknown as { expect: { getState(): { currentTestName?: string } } };
const prefix = `spec_${process.env['JEST_WORKER_ID']}_`;
/** By name, the test for which each was made; undefined for one that a whole file works on. */
const made = new Map<string, string | undefined>();
const over = new Set<string>();
let ofFilesBefore: Promise<void> | undefined;

async function createDatabase(from: string): Promise<string> {
  const server = await onceARun('postgres', startServer);
  // Noted before this file has made any.
  await (ofFilesBefore ??= noteFilesBefore(server));
  const name = `${prefix}${randomBytes(8).toString('hex')}`;
  const test = expect.getState().currentTestName;
  for (const [one, of] of made) if (of !== undefined && of !== test && made.delete(one)) over.add(one);
  made.set(name, test);
  // Copied as files: through the log, as is usual, it would be written twice.
  await ask(server, `create database ${name} template ${from} strategy file_copy`);
  await dropWhatIsOver(server);
  return named(server, name);
}

/** What this process of Jest made for other files is over. */
async function noteFilesBefore(server: string): Promise<void> {
  const there = `select datname as name from pg_database where starts_with(datname, '${prefix}')`;
  for (const { name } of await ask<{ name: string }>(server, there)) over.add(name);
}

/** Leaves what is still connected to until the next time: PostgreSQL would wait for its end. */
async function dropWhatIsOver(server: string): Promise<void> {
  if (over.size === 0) return;
  const used = await ask<{ name: string }>(server, 'select distinct datname as name from pg_stat_activity');
  const inUse = new Set(used.map(({ name }) => name));
  for (const name of [...over].filter((one) => !inUse.has(one))) {
    over.delete(name);
    await ask(server, `drop database if exists ${name}`).catch(() => over.add(name));
  }
}

/** Nothing here outlives the run, so nothing waits for the disk. */
async function startServer(): Promise<string> {
  const postgres = await startPostgres({
    dataDir: join(runFolder(), 'postgres'),
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      wal_level: 'minimal',
      max_wal_senders: '0',
      max_connections: '500',
    },
  });
  noteServer(postgres.pid, 'postgres');
  await ask(postgres.url(), `create database ${template}`);
  await migrate(postgres.url(template));
  await ask(postgres.url(), `alter database ${template} allow_connections false`);
  return postgres.url();
}

async function ask<R>(url: string, sql: string): Promise<R[]> {
  const database = await openDatabase(url, { poolSize: 1 });
  try {
    return await database.query<R>(sql);
  } finally {
    await database.close();
  }
}

function named(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
