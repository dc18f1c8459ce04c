import { randomBytes } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { accountCan, type Account } from './account.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { systemFolder } from './place.js';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Such as `18`. */
  readonly major: string;
}

/** PostgreSQL's programs from the registry's package, copied to where the account can reach them if it cannot now. */
export async function binariesFor(account: Account): Promise<Binaries> {
  const packaged = await packagedBinaries();
  if (accountCan(account, packaged.postgres, ['--version'])) return packaged;
  const native = dirname(dirname(packaged.postgres));
  const copy = join(systemFolder, `postgresql-${packaged.version}-${platform()}-${arch()}`);
  if (!(await exists(copy))) await copyWhole(native, copy);
  return { ...packaged, postgres: join(copy, 'bin/postgres'), initdb: join(copy, 'bin/initdb') };
}

async function packagedBinaries(): Promise<Binaries & { version: string }> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const { postgres, initdb } = (await import(name)) as { postgres: string; initdb: string };
    const manifest = join(dirname(postgres), '../../package.json');
    const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
    return { postgres, initdb, version, major: version.split('.')[0] ?? '' };
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'no-binaries',
      `There is no embedded PostgreSQL for this machine (${name}: ${(cause as Error).message}): set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** Appears under its name only when it is whole, so that two starts side by side never see half of it. */
async function copyWhole(from: string, to: string): Promise<void> {
  const making = `${to}.${randomBytes(6).toString('hex')}`;
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, making, { recursive: true, verbatimSymlinks: true });
  try {
    await rename(making, to);
  } catch (fault) {
    await rm(making, { recursive: true, force: true });
    if (!(await exists(to))) throw fault;
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
