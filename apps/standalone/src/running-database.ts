import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '@troth/database';
import { startPostgres } from '@troth/embedded-postgres';
import type { Closing } from './closing.js';

const file = (dataDir: string) => join(dataDir, 'database-url');

/** Leaves word, for the operator's commands, where the embedded PostgreSQL of this data folder listens; until it stops. */
export async function announceDatabase(dataDir: string, url: string, closing: Closing): Promise<void> {
  await writeFile(file(dataDir), `${url}\n`, { mode: 0o600 });
  closing.add(() => rm(file(dataDir), { force: true }));
}

/** The embedded PostgreSQL of a data folder: the one that runs there, or one started for as long as it is needed. */
export async function reachDatabase(dataDir: string, closing: Closing): Promise<string> {
  const announced = (await readFile(file(dataDir), 'utf8').catch(() => '')).trim();
  if (announced && (await answers(announced))) return announced;
  const postgres = await startPostgres({ dataDir });
  closing.add(() => postgres.stop());
  return postgres.url();
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await openDatabase(url, { poolSize: 1 })).close();
    return true;
  } catch {
    return false;
  }
}
