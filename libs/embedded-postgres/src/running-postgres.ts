import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { urlOn } from './connection.js';
import { postmasterOf } from './leftover.js';
import { placeFor } from './place.js';

/**
 * The URL of the PostgreSQL that another process runs on this data folder, or null: for a command beside a running
 * programme.
 */
export async function runningPostgres(dataDir: string): Promise<string | null> {
  const folder = resolve(dataDir);
  const { cluster } = await placeFor(folder);
  if ((await postmasterOf(cluster)) === null) return null;
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
  const password = await readFile(join(folder, 'postgres.password'), 'utf8');
  return urlOn(Number(lines[3]), password.trim());
}
