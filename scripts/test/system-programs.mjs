import { spawnSync } from 'node:child_process';

const wanted = [
  { packageName: 'chromium', programs: ['chromium', 'chromium-browser', 'google-chrome'] },
  { packageName: 'redis-server', programs: ['redis-server'] },
  { packageName: 'pgbouncer', programs: ['pgbouncer'] },
];

/** Makes sure of the programs that npm does not bring; throws with the one command that does. */
export async function systemPrograms() {
  const missing = wanted.filter(({ programs }) => !programs.some(isThere)).map(({ packageName }) => packageName);
  if (missing.length === 0) return;
  const install = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const asRoot = process.getuid?.() === 0 ? [] : isThere('sudo') && ok('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
  if (asRoot && isThere('apt-get')) {
    process.stdout.write(`  installing ${missing.join(' and ')} from the system's packages …\n`);
    const [program, ...args] = [
      ...asRoot,
      'sh',
      '-c',
      `DEBIAN_FRONTEND=noninteractive; export DEBIAN_FRONTEND; ${install}`,
    ];
    const done = spawnSync(program, args, { encoding: 'utf8' });
    if (done.status === 0) return;
    throw new Error(`${done.stderr}\nRun by hand: ${install}`);
  }
  throw new Error(`Missing: ${missing.join(' and ')}. This command brings what is missing: sudo sh -c '${install}'`);
}

function isThere(program) {
  return ok('sh', ['-c', `command -v ${program}`]);
}

function ok(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
