import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { migrate } from '@troth/database';
import { startPostgres } from '@troth/embedded-postgres';
import pg from 'pg';
import { onceARun } from './once-a-run.js';
import { layReadyData } from './ready-data.js';
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
  const name = `${prefix}${randomBytes(8).toString('hex')}`;
  await connected(server, async (client) => {
    // Noted before this file has made any.
    await (ofFilesBefore ??= noteFilesBefore(client));
    const test = expect.getState().currentTestName;
    for (const [one, of] of made) if (of !== undefined && of !== test && made.delete(one)) over.add(one);
    made.set(name, test);
    // Copied as files: through the log, as is usual, it would be written twice.
    await client.query(`create database ${name} template ${from} strategy file_copy`);
    await dropWhatIsOver(client);
  });
  return named(server, name);
}

/** What this process of Jest made for other files is over. */
async function noteFilesBefore(client: pg.Client): Promise<void> {
  const there = `select datname as name from pg_database where starts_with(datname, '${prefix}')`;
  for (const { name } of (await client.query<{ name: string }>(there)).rows) over.add(name);
}

/** Leaves what is still connected to until the next time: PostgreSQL would wait for its end. */
async function dropWhatIsOver(client: pg.Client): Promise<void> {
  if (over.size === 0) return;
  const used = await client.query<{ name: string }>('select distinct datname as name from pg_stat_activity');
  const inUse = new Set(used.rows.map(({ name }) => name));
  for (const name of [...over].filter((one) => !inUse.has(one))) {
    over.delete(name);
    await client.query(`drop database if exists ${name}`).catch(() => over.add(name));
  }
}

/** Nothing here outlives the run, so nothing waits for the disk. */
async function startServer(): Promise<string> {
  const dataDir = join(runFolder(), 'postgres');
  await layReadyData(dataDir);
  const postgres = await startPostgres({
    dataDir,
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      wal_level: 'minimal',
      max_wal_senders: '0',
      max_connections: '500',
      // It would walk through every database of the run.
      autovacuum: 'off',
    },
  });
  noteServer(postgres.pid, 'postgres');
  const server = postgres.url();
  await connected(server, async (client) => {
    await client.query(`create database ${template} template troth strategy file_copy`);
    // The data may be those of a run whose migrations are not all of ours.
    await migrate(postgres.url(template));
    await client.query(`alter database ${template} allow_connections false`);
  });
  return server;
}

async function connected(server: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function named(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
