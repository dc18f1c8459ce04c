import { chown, mkdtemp, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startPostgres, type EmbeddedPostgres } from '@troth/embedded-postgres';
import { selfSigned } from '@troth/testing';
import { openDatabase } from './database.js';
import { openListener } from './listener.js';

jest.setTimeout(60_000);

let folder: string;
let postgres: EmbeddedPostgres;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-tls-'));
  postgres = await startPostgres({ dataDir: join(folder, 'data'), settings: { fsync: 'off' } });
});
afterAll(() => postgres?.stop());

/** PostgreSQL shows this certificate from now on. Gives the file with which it is trusted. */
async function show({ cert, key }: ReturnType<typeof selfSigned>): Promise<string> {
  const { uid, gid } = await stat(postgres.cluster);
  for (const [name, text] of [
    ['server.crt', cert],
    ['server.key', key],
  ] as const) {
    const path = join(postgres.cluster, name);
    await writeFile(path, text, { mode: 0o600 });
    await chown(path, uid, gid);
  }
  await turnTls('on');
  const ca = join(folder, 'ca.pem');
  await writeFile(ca, cert);
  return ca;
}

async function turnTls(to: 'on' | 'off'): Promise<void> {
  const database = await openDatabase(postgres.url(), { poolSize: 1 });
  await database.query(`alter system set ssl = ${to}`);
  await database.query('select pg_reload_conf()');
  // Its first process reads the settings, and each new one begins with what that has read.
  for (let isOn = ''; isOn !== to;) {
    const fresh = await openDatabase(postgres.url(), { poolSize: 1 });
    [isOn] = (await fresh.query<{ ssl: string }>('show ssl')).map(({ ssl }) => ssl) as [string];
    await fresh.close();
  }
  await database.close();
}

/** As the settings make it of a server that is not on this machine. */
function demanding(caFile: string | null, host = 'localhost'): string {
  const url = new URL(postgres.url());
  url.hostname = host;
  url.searchParams.set('sslmode', 'verify-full');
  if (caFile) url.searchParams.set('sslrootcert', caFile);
  return url.href;
}

const refused = (url: string, why: RegExp) =>
  expect(openDatabase(url, { poolSize: 1 })).rejects.toMatchObject({
    code: 'database-unreachable',
    message: expect.stringMatching(why),
  });

describe('PostgreSQL over TLS', () => {
  it('that offers none is refused with what to do', async () => {
    await refused(demanding(null), /does not support SSL.*Turn ssl on there, or set DATABASE_TLS=none/);
  });

  it('with a certificate that is trusted is spoken to by it, by the pool and by the listener', async () => {
    const url = demanding(await show(selfSigned()));
    const database = await openDatabase(url, { poolSize: 2 });
    const listener = await openListener(url, 'troth spec');
    expect(
      await database.query(
        `select distinct s.ssl as tls, s.version from pg_stat_ssl s join pg_stat_activity a using (pid)
         where a.datname = current_database() and a.pid <> pg_backend_pid() or a.pid = pg_backend_pid()`,
      ),
    ).toEqual([{ tls: true, version: 'TLSv1.3' }]);
    await listener.close();
    await database.close();
  });

  it('is refused with a certificate that nobody trusted vouches for', async () => {
    await show(selfSigned());
    const other = join(folder, 'other.pem');
    await writeFile(other, selfSigned().cert);
    await refused(demanding(other), /self-signed certificate.*DATABASE_CA_FILE/);
    await refused(demanding(null), /self-signed certificate.*DATABASE_CA_FILE/);
  });

  it('is refused with a certificate that is over', async () => {
    const over = selfSigned('localhost', { validUntil: new Date(Date.now() - 1_000) });
    await refused(demanding(await show(over)), /certificate has expired/);
  });

  it('is refused under a name or an address that its certificate does not have', async () => {
    await refused(demanding(await show(selfSigned('elsewhere.example'))), /does not match certificate's altnames/);
    await refused(demanding(await show(selfSigned()), '127.0.0.1'), /does not match certificate's altnames/);
  });
});
