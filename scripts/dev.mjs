import { spawn } from 'node:child_process';
import { buildWhatIsStale } from './bootstrap/build.mjs';
import { root } from './bootstrap/root.mjs';
import { StepFailed } from './bootstrap/step.mjs';

/** `npm run dev`: as `npm start`, while the compilers watch; each build without faults starts the programme anew. */
await buildWhatIsStale().catch((fault) => {
  if (!(fault instanceof StepFailed)) throw fault;
  process.stderr.write(`${fault.message} Waiting for a change …\n`);
});

const start = (args, stdio) => spawn(process.execPath, args, { cwd: root, stdio });
const compiler = start(
  ['node_modules/typescript/bin/tsc', '-b', '--watch', '--preserveWatchOutput', '--pretty'],
  ['ignore', 'pipe', 'inherit'],
);
const pages = start(['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--watch', '--logLevel', 'warn'], 'inherit');
let programme = null;
let leaving = false;

compiler.stdout.on('data', (chunk) => {
  process.stdout.write(chunk);
  if (String(chunk).includes('Found 0 errors')) void restart();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave());

async function restart() {
  await stop(programme);
  if (!leaving) programme = start(['--enable-source-maps', 'dist/apps/standalone/main.js'], 'inherit');
}

async function leave() {
  if (leaving) return;
  leaving = true;
  await Promise.all([stop(programme), stop(compiler), stop(pages)]);
}

function stop(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return null;
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}
