import { openSnapshot, type Archiving } from '@troth/database';
import { encrypted } from './write-backup.js';
import type { TableDigest } from './manifest.js';
import type { Storage } from '@troth/worker';

export interface MadeBackup {
  readonly name: string;
  readonly bytes: number;
  readonly tables: readonly TableDigest[];
  readonly archiving: Archiving;
}

const named = /^troth-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z\.age$/;

/** Writes one backup of the database at `url`; it has its name once it is whole and was read back. */
export async function makeBackup(
  url: string,
  storage: Storage,
  recipients: readonly string[],
  madeAt: Date,
): Promise<MadeBackup> {
  const name = `troth-${madeAt.toISOString().replaceAll(/[:.]/g, '-')}.age`;
  await using snapshot = await openSnapshot(url);
  let tables: readonly TableDigest[] = [];
  const content = await encrypted(snapshot, recipients, madeAt, (told) => (tables = told));
  const bytes = await storage.write(name, content);
  return { name, bytes, tables, archiving: snapshot.archiving };
}

/** The names of the backups there are, the newest last. */
export async function backupsIn(storage: Storage): Promise<string[]> {
  return (await storage.names('troth-')).filter((name) => named.test(name)).sort();
}

/** Takes the oldest away, so that `keep` are left; never the one that was just made. Gives the names. */
export async function thinOut(storage: Storage, keep: number, justMade: string): Promise<string[]> {
  const others = (await backupsIn(storage)).filter((name) => name !== justMade);
  const old = others.slice(0, Math.max(0, others.length - (keep - 1)));
  for (const name of old) await storage.remove(name);
  return old;
}
