import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { migrate, openDatabase } from '@troth/database';
import { startPostgres } from '@troth/embedded-postgres';
import { onceARun } from './once-a-run.js';
import { runFolder } from './run-folder.js';

/**
 * A data folder as the first start of Troth leaves it: a PostgreSQL of its own, migrated, empty and stopped. It is made
 * once a run; a run that another one has started is given that one's, by JEST_READY_DATA.
 */
export function readyData(): Promise<string> {
  const given = process.env['JEST_READY_DATA'];
  return given ? Promise.resolve(given) : onceARun('ready-data', makeReadyData);
}

/** Lays a copy of it into a data folder, so that what starts there neither makes a database nor migrates it. */
export async function layReadyData(dataDir: string): Promise<void> {
  const ready = await readyData();
  await mkdir(dataDir, { recursive: true });
  // With its owner, as whom PostgreSQL is to run.
  await promisify(execFile)('cp', ['-a', `${ready}/.`, dataDir]);
}

async function makeReadyData(): Promise<string> {
  const dataDir = join(runFolder(), 'ready-data');
  const postgres = await startPostgres({
    dataDir,
    settings: { fsync: 'off', wal_level: 'minimal', max_wal_senders: '0' },
  });
  try {
    await migrate(postgres.url());
    await shortenSignIn(postgres.url());
  } finally {
    await postgres.stop();
  }
  return dataDir;
}

/** A password's usual 4,096 rounds, at each of thousands of connections, guard nothing here. */
async function shortenSignIn(url: string): Promise<void> {
  const database = await openDatabase(url, { poolSize: 1 });
  try {
    const { username, password } = new URL(url);
    await database.query(`set scram_iterations = 1; alter role ${username} password '${password}'`);
  } finally {
    await database.close();
  }
}
