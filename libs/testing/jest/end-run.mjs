import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const prefix = 'troth-test-';

/** A new run's folder is named after its process, so that nobody takes it for a dead one's. */
export const folderPrefix = (pid) => `${prefix}${pid}-`;

/** Removes what runs that were killed have left in this place; what can't be removed is told, and keeps nobody waiting. */
export async function clearDeadRuns(place) {
  for (const name of readdirSync(place)) {
    if (!name.startsWith(prefix) || isAlive(Number(name.split('-')[2]))) continue;
    const folder = join(place, name);
    try {
      await endRun(folder);
    } catch (fault) {
      process.stderr.write(`A run that was killed has left ${folder}, which can't be removed: ${fault.message}\n`);
    }
  }
}

/** Stops every server that was started in this folder and removes it; another run may do the same meanwhile. */
export async function endRun(folder) {
  const servers = serversIn(folder);
  for (const { pid, program } of servers) if (isStill(pid, program)) process.kill(pid, 'SIGINT');
  for (const until = Date.now() + 10_000; Date.now() < until; await pause(20)) {
    if (!servers.some(({ pid, program }) => isStill(pid, program))) break;
  }
  unmountWithin(folder);
  rmSync(folder, { recursive: true, force: true });
}

/** The drill on a full disk mounts a small one, and is killed together with its run. */
function unmountWithin(folder) {
  if (!existsSync('/proc/mounts')) return;
  const mounted = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1])
    .filter((path) => path?.startsWith(`${folder}/`));
  for (const path of mounted) execFileSync('umount', ['--lazy', path], { stdio: ['ignore', 'ignore', 'pipe'] });
}

function serversIn(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.server'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  } catch (fault) {
    if (fault.code === 'ENOENT') return [];
    throw fault;
  }
}

/** The process id may have gone to someone else since. */
function isStill(pid, program) {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(program);
  } catch (fault) {
    return fault.code !== 'ENOENT' || process.platform !== 'linux';
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (fault) {
    return fault.code === 'EPERM';
  }
}
