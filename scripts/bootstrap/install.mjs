import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { pinnedNode, root } from './root.mjs';
import { run, step } from './step.mjs';

/** Installs the locked packages, and with them the pinned Node, unless exactly these are there. */
export async function installWhatIsMissing() {
  if (isInstalled()) return;
  await withLock(async () => {
    if (isInstalled()) return;
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    // npm says where it is itself; its script runs on whatever Node runs us.
    const npm = process.env.npm_execpath;
    await step('Installing the packages', () =>
      npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args),
    );
  });
}

/** npm writes down what it installed once it is through; an optional package may be missing for another machine. */
function isInstalled() {
  if (!existsSync(pinnedNode)) return false;
  const wanted = packagesOf('package-lock.json');
  const found = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (!path.startsWith('node_modules/')) return true;
    return path in found ? found[path].version === version : Boolean(optional || devOptional);
  });
}

function packagesOf(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
