import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './root.mjs';

const file = join(root, '.cache/bootstrap.lock');

/** One process at a time installs and builds; the others wait, then mostly find nothing left to do. */
export async function withLock(work) {
  await take();
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function take() {
  mkdirSync(dirname(file), { recursive: true });
  for (let waits = 0; ; waits += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(file, { force: true }));
      return;
    } catch (fault) {
      if (fault.code !== 'EEXIST') throw fault;
    }
    if (!holderLives()) rmSync(file, { force: true });
    else if (waits === 0) process.stderr.write('  Another command is installing or building here: waiting for it …\n');
    await pause(200);
  }
}

function holderLives() {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 && process.kill(pid, 0);
  } catch (fault) {
    return fault.code === 'EPERM';
  }
}
