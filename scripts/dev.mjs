import { spawn } from 'node:child_process';
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { buildWhatIsStale, fingerprint, programme as programmeParts } from './bootstrap/build.mjs';
import { root } from './bootstrap/root.mjs';
import { StepFailed } from './bootstrap/step.mjs';

const port = Number(process.env.PORT ?? 3000);
const behind = port + 1;
const host = '127.0.0.1';
const builtFolders = [
  ...readdirSync(join(root, 'libs')).map((library) => `libs/${library}/dist`),
  ...['api', 'worker', 'standalone'].map((app) => `dist/apps/${app}`),
];

/**
 * `npm run dev`: Vite serves the pages on PORT and changes them in the open browser; what it does not serve itself comes
 * from the programme on the port after it, which is started again when its own code or an email was built.
 */
await buildWhatIsStale([programmeParts]).catch((fault) => {
  if (!(fault instanceof StepFailed)) throw fault;
  process.stderr.write(`${fault.message} Waiting for a change …\n`);
});

const pages = await createServer({
  root: join(root, 'apps/web'),
  server: {
    host,
    port,
    strictPort: true,
    proxy: { '^/(api|dev|health|metrics)(/|$)': { target: `http://${host}:${behind}` } },
  },
});
await pages.listen();

const start = (args, stdio, env = process.env) => spawn(process.execPath, args, { cwd: root, stdio, env });
const compiler = start(
  ['node_modules/typescript/bin/tsc', '-b', '--watch', '--preserveWatchOutput', '--pretty'],
  ['ignore', 'pipe', 'inherit'],
);
let programme = null;
let running = '';
let restarting = Promise.resolve();
let leaving = false;

compiler.stdout.on('data', (chunk) => {
  process.stdout.write(chunk);
  if (String(chunk).includes('Found 0 errors')) restart();
});
watch(join(root, 'libs/emails/src'), { recursive: true }, (_, name) => {
  if (!name || !/\.(mjml|txt)$/.test(name)) return;
  running = '';
  restart();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave());

/** One at a time, and only where something was built since the programme that runs was started. */
function restart() {
  restarting = restarting.then(async () => {
    const built = fingerprint(builtFolders);
    if (leaving || built === running) return;
    running = built;
    await stop(programme);
    programme = start(['--enable-source-maps', 'dist/apps/standalone/main.js'], 'inherit', {
      ...process.env,
      HOST: host,
      PORT: String(behind),
      PUBLIC_URL: `http://localhost:${port}`,
    });
  });
}

async function leave() {
  if (leaving) return;
  leaving = true;
  await restarting;
  await Promise.all([stop(programme), stop(compiler), pages.close()]);
  process.exit(0);
}

function stop(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return null;
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}
