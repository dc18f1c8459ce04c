#!/usr/bin/env node
/**
 * Stands behind every npm script. It runs on the machine's own Node (20 or newer) before anything is installed, so it
 * depends on nothing: it installs what is missing, builds what is stale, and runs the command on the pinned Node.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhatIsStale } from './bootstrap/build.mjs';
import { installWhatIsMissing } from './bootstrap/install.mjs';
import { root } from './bootstrap/root.mjs';
import { runOnPinnedNode } from './bootstrap/run.mjs';
import { StepFailed } from './bootstrap/step.mjs';

const built = (path) => ({ file: join('dist', path), needsBuild: true });
const script = (path) => ({ file: join('scripts', path), needsBuild: false });

const commands = {
  start: built('apps/standalone/main.js'),
  api: built('apps/api/main.js'),
  worker: { ...built('apps/worker/main.js'), process: 'apps/worker/process.json' },
  troth: built('apps/standalone/troth/main.js'),
  rehearse: built('test/rehearsal/main.js'),
  faults: built('test/faults/main.js'),
  bench: built('bench/main.js'),
  dev: script('dev.mjs'),
  check: script('check.mjs'),
  test: script('test.mjs'),
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
try {
  if (!command) throw new StepFailed(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new StepFailed(`Troth needs Node 20 or newer to begin with; this is ${process.version}.`);
  await installWhatIsMissing();
  if (command.needsBuild) await buildWhatIsStale();
  if (!existsSync(join(root, command.file))) throw new StepFailed(`${command.file} is not there after the build.`);
  const how = command.process ? JSON.parse(readFileSync(join(root, command.process), 'utf8')) : {};
  await runOnPinnedNode(command.file, args, how);
} catch (fault) {
  if (!(fault instanceof StepFailed)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}
