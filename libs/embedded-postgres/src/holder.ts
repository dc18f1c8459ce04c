import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/**
 * Takes the data folder for this process, so that a second start on it is told so instead of stopping the first one's
 * database. A holder that died is no holder.
 */
export async function takeFolder(dataDir: string): Promise<() => Promise<void>> {
  const file = join(dataDir, 'postgres.holder');
  const mine = `${process.pid} ${birthOf(process.pid)}`;
  for (;;) {
    try {
      await writeFile(file, mine, { flag: 'wx', mode: 0o600 });
      return () => rm(file, { force: true });
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    }
    const holder = await readFile(file, 'utf8').catch(() => '');
    const pid = Number.parseInt(holder, 10);
    if (pid > 0 && holder === `${pid} ${birthOf(pid)}` && isAlive(pid)) throw inUse(dataDir, pid);
    await rm(file, { force: true });
  }
}

function inUse(dataDir: string, pid: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'in-use',
    `Troth already runs on the data folder ${dataDir} (process ${pid}): stop that one, or set TROTH_DATA_DIR to another folder.`,
  );
}

/** When the process began, in clock ticks since boot, so that a reused process id is not taken for the old process. */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
