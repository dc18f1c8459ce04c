import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const runPrefix = 'troth-test-';

/** Whether the run that this folder belongs to still goes on; a folder of another user's is left to them. */
export function ownerOf(folder) {
  try {
    return isAlive(Number(readFileSync(join(folder, 'owner'), 'utf8')));
  } catch (fault) {
    return fault.code !== 'ENOENT';
  }
}

/** Stops every server that was started in this folder and removes it; another run may do the same meanwhile. */
export async function endRun(folder) {
  const servers = serversIn(folder);
  for (const { pid, program } of servers) if (isStill(pid, program)) process.kill(pid, 'SIGINT');
  for (const until = Date.now() + 10_000; Date.now() < until; await pause(20)) {
    if (!servers.some(({ pid, program }) => isStill(pid, program))) break;
  }
  rmSync(folder, { recursive: true, force: true });
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
