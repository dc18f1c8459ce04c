import { spawnSync } from 'node:child_process';

const wanted = [
  { packageName: 'chromium', programs: ['chromium', 'chromium-browser', 'google-chrome'] },
  { packageName: 'redis-server', programs: ['redis-server'] },
  { packageName: 'pgbouncer', programs: ['pgbouncer'] },
];
/** Chromium without windows of its own: pages are looked at in it where the system's packages have it, as it takes less. */
const shell = 'chromium-headless-shell';

/** Makes sure of the programs that npm does not bring; throws with the one command that does. */
export async function systemPrograms() {
  const missing = wanted.filter(({ programs }) => !programs.some(isThere)).map(({ packageName }) => packageName);
  if (missing.length > 0) installOrTell(missing);
  if (!isThere(shell) && isOffered(shell)) install([shell]);
}

function installOrTell(packages) {
  const done = install(packages);
  if (done?.status === 0) return;
  const byHand = commandFor(packages);
  if (done) throw new Error(`${done.stderr}\nRun by hand: ${byHand}`);
  throw new Error(`Missing: ${packages.join(' and ')}. This command brings what is missing: sudo sh -c '${byHand}'`);
}

/** What came of it; undefined where we may not. */
function install(packages) {
  const asRoot = process.getuid?.() === 0 ? [] : isThere('sudo') && ok('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
  if (!asRoot || !isThere('apt-get')) return undefined;
  process.stdout.write(`  installing ${packages.join(' and ')} from the system's packages …\n`);
  const script = `DEBIAN_FRONTEND=noninteractive; export DEBIAN_FRONTEND; ${commandFor(packages)}`;
  const [program, ...args] = [...asRoot, 'sh', '-c', script];
  return spawnSync(program, args, { encoding: 'utf8' });
}

function commandFor(packages) {
  return `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

function isOffered(packageName) {
  return ok('sh', ['-c', `apt-cache policy ${packageName} | grep -q 'Candidate: [0-9]'`]);
}

function isThere(program) {
  return ok('sh', ['-c', `command -v ${program}`]);
}

function ok(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
