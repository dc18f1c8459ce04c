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

const built = (path, more = {}) => ({ file: join('dist', path), needsBuild: true, ...more });
const script = (path, help) => ({ file: join('scripts', path), needsBuild: false, help });

/** A command with no `help` here answers --help itself. */
const commands = {
  start: built('apps/standalone/main.js', {
    help: 'npm start\n\nStarts everything in one process: PostgreSQL, API, worker, pages, mailbox. PORT and the other settings: docs/operating.md.',
  }),
  api: built('apps/api/main.js', { help: 'npm run api\n\nStarts one API process. Its settings: docs/operating.md.' }),
  worker: built('worker/main.js', {
    process: 'apps/worker/process.json',
    help: 'npm run worker\n\nStarts one worker process. Its settings: docs/operating.md.',
  }),
  troth: built('apps/standalone/troth/main.js'),
  rehearse: built('test/rehearsal/main.js'),
  faults: built('test/faults/main.js'),
  bench: built('bench/main.js'),
  calibrate: built('test/calibration/main.js'),
  screenshots: built('test/screenshots/screenshots/main.js'),
  dev: script('dev.mjs', 'npm run dev\n\nAs npm start; the open page and the processes follow every change of a file.'),
  check: script(
    'check.mjs',
    'npm run check\n\nReads the code without running it: build, lint, types, format, boundaries, dead code.',
  ),
  fix: script(
    'fix.mjs',
    'npm run fix [-- PATH … | --all]\n\nMends lint and format in what changed since main, in these files, or everywhere.',
  ),
  test: script(
    'test.mjs',
    'npm test [-- PATH …]\n\nRuns every check and every spec; with paths, or any of Jest’s options, only what they name.',
  ),
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
try {
  if (!command) throw new StepFailed(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  if (command.help && args.some((arg) => arg === '--help' || arg === '-h')) {
    process.stdout.write(`${command.help}\n`);
    process.exit();
  }
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
