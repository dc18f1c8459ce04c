import { spawnSync } from 'node:child_process';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** The user that PostgreSQL runs as; `ids` is empty where that is our own user. */
export interface Account {
  readonly ids: { readonly uid: number; readonly gid: number } | Record<string, never>;
}

const systemPath = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' };

/**
 * PostgreSQL refuses to run as root, so root lends it the owner of the data that is there, the user `postgres` (made
 * when missing), or `nobody`. Everyone else runs it as themselves.
 */
export function accountFor(ownerOfData: number | null): Account {
  if (process.getuid?.() !== 0) return { ids: {} };
  const known = idsOf(ownerOfData ? String(ownerOfData) : 'postgres');
  if (known) return { ids: known };
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
    env: systemPath,
  });
  const found = idsOf('postgres') ?? idsOf('nobody');
  if (found) return { ids: found };
  throw new EmbeddedPostgresError(
    'no-account',
    'PostgreSQL does not run as root and no ordinary user could be made for it: run Troth as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether that account can do it, asked of the system itself rather than guessed from modes and access lists. */
export function accountCan(account: Account, command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { ...account.ids, cwd: '/', env: systemPath, stdio: 'ignore' }).status === 0;
}

/** Whether that account can reach a directory, through everything above it. */
export function accountCanEnter(account: Account, directory: string): boolean {
  if (!('uid' in account.ids)) return true;
  return accountCan(account, 'test', ['-x', directory]);
}

function idsOf(user: string): { uid: number; gid: number } | null {
  const ask = (flag: string): number => {
    const answer = spawnSync('id', [flag, user], { env: systemPath, encoding: 'utf8' });
    return answer.status === 0 ? Number.parseInt(answer.stdout, 10) : Number.NaN;
  };
  const uid = ask('-u');
  const gid = ask('-g');
  return uid > 0 && gid >= 0 ? { uid, gid } : null;
}
