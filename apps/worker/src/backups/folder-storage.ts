import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BackupFault } from './backup-fault.js';
import { digesting, digestOf, isSame } from './hashing.js';
import type { Storage } from './storage.js';

/** A folder that is there: one that were made here could lie on the wrong disk, where another is not mounted. */
export async function folderStorage(path: string): Promise<Storage> {
  const folder = resolve(path);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new BackupFault(`There is no folder ${folder}: make it, or mount its disk.`);
  const at = (name: string) => join(folder, name);
  return {
    where: folder,
    names: async (prefix) => {
      const inner = dirname(`${prefix}x`);
      const found = await readdir(at(inner)).catch(() => []);
      const names = found.map((name) => (inner === '.' ? name : `${inner}/${name}`));
      return names.filter((name) => name.startsWith(prefix) && !name.endsWith('.part')).sort();
    },
    write: async (name, content) => {
      // Two may write the same note at once.
      const part = `${at(name)}.${randomUUID()}.part`;
      const { through, digest } = digesting();
      try {
        await mkdir(dirname(part), { recursive: true, mode: 0o700 });
        const file = await open(part, 'w', 0o600);
        await pipeline(content, through, file.createWriteStream({ flush: true }));
        const written = digest();
        if (!isSame(written, await digestOf(createReadStream(part))))
          throw new Error('it reads otherwise than written');
        await rename(part, at(name));
        await synced(dirname(part));
        return written.bytes;
      } catch (fault) {
        await rm(part, { force: true }).catch(() => undefined);
        throw new BackupFault(
          `${name} could not be written to ${folder} (${(fault as Error).message}). Backups of before are as they were.`,
          { cause: fault },
        );
      }
    },
    read: async (name) => (await open(at(name))).createReadStream(),
    remove: (name) => rm(at(name)),
  };
}

/** The new name survives the machine. */
async function synced(folder: string): Promise<void> {
  const opened = await open(folder);
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
