import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { firstDatabase, superuser } from './connection.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { makeFor } from './place.js';
import { wouldNotStart } from './would-not-start.js';

/** Makes the cluster when there is none, and refuses one that another major version of PostgreSQL wrote. */
export async function initialise(
  binaries: Binaries,
  account: Account,
  cluster: string,
  password: string,
): Promise<void> {
  const version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (version === binaries.major) return;
  if (version !== '') throw otherVersion(cluster, version, binaries.major);
  await makeCluster(binaries, account, cluster, password);
}

/** Under another name until it is whole, so that a start killed half-way leaves nothing that looks like a database. */
async function makeCluster(binaries: Binaries, account: Account, cluster: string, password: string): Promise<void> {
  const workshop = join(dirname(cluster), `${basename(cluster)}.making-${randomBytes(6).toString('hex')}`);
  const making = join(workshop, 'cluster');
  const passwordFile = join(workshop, 'password');
  try {
    await makeFor(account, workshop);
    await writeFile(passwordFile, password, { mode: 0o600 });
    if ('uid' in account.ids) await chown(passwordFile, account.ids.uid, account.ids.gid);
    await run(account, binaries.initdb, [
      `--pgdata=${making}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ]);
    await run(
      account,
      binaries.postgres,
      ['--single', '-D', making, 'postgres'],
      `CREATE DATABASE ${firstDatabase};\n`,
    );
    await rename(making, cluster);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

function run(account: Account, program: string, args: readonly string[], input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...account.ids, cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC' }, stdio: 'pipe' });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', (fault) => reject(wouldNotStart(program, fault.message)));
    child.on('close', (code) => (code === 0 ? resolve() : reject(wouldNotStart(program, said))));
    child.stdout.resume();
    child.stdin.end(input);
  });
}

function otherVersion(cluster: string, found: string, ours: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'other-version',
    `The database in ${cluster} was written by PostgreSQL ${found} and this is PostgreSQL ${ours}: dump it with the old one and restore it here, or set TROTH_DATA_DIR to another folder.`,
  );
}
