import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pinnedNode, root } from './root.mjs';

const leaveWithParent = pathToFileURL(join(root, 'scripts/bootstrap/leave-with-parent.mjs')).href;

/** Runs the file with the terminal, signals and exit code passed through, and leaves when npm goes away. */
export function runOnPinnedNode(file, args, { nodeOptions = [], environment = {} } = {}) {
  const options = ['--import', leaveWithParent, '--enable-source-maps', ...nodeOptions];
  const env = { ...process.env, ...environment };
  const child = spawn(pinnedNode, [...options, join(root, file), ...args], { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    let last = 0;
    process.on(signal, () => {
      // A terminal's Ctrl-C reaches the child by itself; npm passes on once more what it was sent.
      const again = Date.now() - last < 500;
      last = Date.now();
      if (!again && !(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
    });
  }
  if (process.env.npm_lifecycle_event) followNpm(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 1);
      resolve();
    });
  });
}

/** `exec` in package.json leaves no shell between npm and us. */
function followNpm(child) {
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
  watch.unref();
}
