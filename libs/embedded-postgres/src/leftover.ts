import { execFileSync } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Stops the PostgreSQL that a killed parent left on this cluster, if it still runs and is truly this cluster's. */
export async function stopLeftover(cluster: string): Promise<void> {
  const pid = await postmasterOf(cluster);
  if (pid !== null) await stopPostmaster(pid);
  // The file of a copied or rebooted cluster names somebody else's process, and PostgreSQL would wait for that.
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}

/** Rolls back what is open and shuts down; the hard way only where that takes longer than ten seconds. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 10],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ] as const) {
    if (!send(pid, signal)) return;
    if (await gone(pid, seconds * 1000)) return;
  }
}

/** The process id in postmaster.pid, when that process lives and works in this very folder. */
async function postmasterOf(cluster: string): Promise<number | null> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  if (!(pid > 1) || !send(pid, 0)) return null;
  return (await worksIn(pid, cluster)) ? pid : null;
}

async function worksIn(pid: number, cluster: string): Promise<boolean> {
  const folder = await realpath(cluster);
  const current = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  if (current !== null) return current === folder;
  try {
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes(folder) || command.includes(cluster);
  } catch {
    return false;
  }
}

async function gone(pid: number, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (Date.now() < until) {
    if (!send(pid, 0)) return true;
    await pause(5);
  }
  return false;
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
