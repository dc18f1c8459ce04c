import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, realpath, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accountCanEnter, accountFor, type Account } from './account.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** Where root keeps what an ordinary user must reach although the project's own folder is closed to others. */
export const systemFolder = '/var/lib/troth';

export interface Place {
  readonly account: Account;
  /** The cluster's own folder (PGDATA); may not be there yet. */
  readonly cluster: string;
}

/**
 * The cluster lies in `<dataDir>/postgres`; where the account cannot reach that, in /var/lib/troth/<id>, with the id
 * kept in the data folder: a fresh clone has no id, so it never meets an old clone's data.
 */
export async function placeFor(dataDir: string): Promise<Place> {
  await makeWritable(dataDir);
  const inside = join(dataDir, 'postgres');
  const owner = await ownerOf(inside);
  const account = accountFor(owner);
  if (accountCanEnter(account, dataDir)) {
    if (owner !== null) refuseForeign(inside, owner);
    return { account, cluster: inside };
  }
  if (owner !== null) throw closed(inside);
  const cluster = join(await placeOutside(await realpath(dataDir)), 'postgres');
  return { account: accountFor(await ownerOf(cluster)), cluster };
}

/** Makes a folder that only the account enters. */
export async function makeFor(account: Account, folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  if ('uid' in account.ids) await chown(folder, account.ids.uid, account.ids.gid);
}

async function makeWritable(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.probe-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o711 });
    await mkdir(probe);
    await rmdir(probe);
  } catch (fault) {
    throw new EmbeddedPostgresError(
      'not-writable',
      `The data folder ${dataDir} cannot be written (${(fault as NodeJS.ErrnoException).code ?? 'fault'}): give your user the right to write there, or set TROTH_DATA_DIR to another folder.`,
    );
  }
}

function refuseForeign(cluster: string, owner: number): void {
  const uid = process.getuid?.();
  if (!uid || owner === uid) return;
  throw new EmbeddedPostgresError(
    'not-writable',
    `The database in ${cluster} belongs to another user (uid ${owner}): run Troth as that user or as root, or set TROTH_DATA_DIR to another folder.`,
  );
}

function closed(cluster: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'not-writable',
    `The database in ${cluster} can no longer be reached by the user that PostgreSQL runs as: open the folders above it again (chmod o+x), or set TROTH_DATA_DIR to another folder.`,
  );
}

async function ownerOf(cluster: string): Promise<number | null> {
  return (await stat(cluster).catch(() => null))?.uid ?? null;
}

async function placeOutside(dataDir: string): Promise<string> {
  const id = await notedIn(dataDir);
  if (id && !(await isCopy(dataDir, id))) {
    await writeFile(join(systemFolder, id, 'belongs-to'), dataDir);
    return join(systemFolder, id);
  }
  const fresh = randomBytes(16).toString('hex');
  await mkdir(join(systemFolder, fresh), { recursive: true, mode: 0o755 });
  await writeFile(join(systemFolder, fresh, 'belongs-to'), dataDir);
  await writeFile(join(dataDir, 'postgres.place'), `${fresh}\n`, { mode: 0o600 });
  return join(systemFolder, fresh);
}

/** A data folder that was copied, not moved, must not share its database with the original. */
async function isCopy(dataDir: string, id: string): Promise<boolean> {
  const original = await readFile(join(systemFolder, id, 'belongs-to'), 'utf8').catch(() => null);
  if (original === null) return true;
  return original !== dataDir && (await notedIn(original)) === id;
}

async function notedIn(dataDir: string): Promise<string | null> {
  const id = (await readFile(join(dataDir, 'postgres.place'), 'utf8').catch(() => '')).trim();
  return /^[0-9a-f]{32}$/.test(id) ? id : null;
}
