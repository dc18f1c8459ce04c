import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '@troth/database';
import { startPostgres, type EmbeddedPostgres } from './start-postgres.js';

const nobodysPid = 2 ** 22 - 1;

function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'troth-postgres-'));
  chmodSync(folder, 0o711);
  return folder;
}

async function ask<R>(url: string, sql: string): Promise<R[]> {
  const database = await openDatabase(url, { poolSize: 1 });
  try {
    return await database.query<R>(sql);
  } finally {
    await database.close();
  }
}

describe('the embedded PostgreSQL', () => {
  const dataDir = openFolder();
  let postgres: EmbeddedPostgres;

  beforeAll(async () => {
    postgres = await startPostgres({ dataDir });
  });
  afterAll(async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('answers on this machine only, in UTC, in a database of its own name', async () => {
    const [row] = await ask(
      postgres.url(),
      `select current_database() as name, current_setting('TimeZone') as zone, current_setting('listen_addresses') as at`,
    );

    expect(row).toEqual({ name: 'troth', zone: 'UTC', at: '127.0.0.1' });
  });

  it('keeps its password where only its owner reads it', () => {
    expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);
    expect(postgres.url()).toContain(readFileSync(join(dataDir, 'postgres.password'), 'utf8').trim());
  });

  it('refuses a second start on the same folder and says who holds it', async () => {
    await expect(startPostgres({ dataDir })).rejects.toMatchObject({
      code: 'in-use',
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });

  it('is stopped and started again, with its data, when a killed process left it running', async () => {
    await ask(postgres.url(), 'create table kept (id int)');
    const left = postgres;
    writeFileSync(join(dataDir, 'postgres.holder'), `${nobodysPid} 1`);

    postgres = await startPostgres({ dataDir });

    expect(() => process.kill(left.pid, 0)).toThrow('ESRCH');
    expect(await ask(postgres.url(), 'select * from kept')).toEqual([]);
  });

  it('tells when it ended although nobody stopped it', async () => {
    await postgres.stop();
    const lost = new Promise<string>(
      (onLost) => void startPostgres({ dataDir, onLost }).then(({ pid }) => process.kill(pid, 'SIGINT')),
    );

    await expect(lost).resolves.toContain('ended');
    postgres = await restarted(dataDir);
  });

  it('leaves a process alone whose id stands in a stale postmaster.pid', async () => {
    await postgres.stop();
    writeFileSync(join(postgres.cluster, 'postmaster.pid'), `${process.pid}\n${postgres.cluster}\n0\n1\n`);

    postgres = await startPostgres({ dataDir });

    expect(await ask(postgres.url(), 'select * from kept')).toEqual([]);
  });

  it('leaves nothing running when it is stopped', async () => {
    await postgres.stop();

    expect(() => process.kill(postgres.pid, 0)).toThrow('ESRCH');
    await expect(ask(postgres.url(), 'select 1')).rejects.toThrow('cannot be reached');
  });

  it('refuses data that another version wrote, and says what to do', async () => {
    writeFileSync(join(postgres.cluster, 'PG_VERSION'), '15\n');

    await expect(startPostgres({ dataDir })).rejects.toMatchObject({
      code: 'other-version',
      message: expect.stringMatching(/PostgreSQL 15 and this is PostgreSQL 18.*TROTH_DATA_DIR/),
    });
  });
});

describe('a data folder that cannot be written', () => {
  it('is refused in one sentence', async () => {
    const file = join(openFolder(), 'a-file');
    writeFileSync(file, '');

    await expect(startPostgres({ dataDir: file })).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringContaining('TROTH_DATA_DIR'),
    });
  });
});

// Only root runs the server as another user, who may be kept out.
if (process.getuid?.() === 0) {
  describe('a data folder that is closed to others, used by root', () => {
    const closed = mkdtempSync(join(tmpdir(), 'troth-closed-'));
    const places = new Set<string>();

    async function useAndLeave(dataDir: string): Promise<string> {
      const postgres = await startPostgres({ dataDir });
      await ask(postgres.url(), 'create table if not exists seen (id int)');
      await postgres.stop();
      places.add(dirname(postgres.cluster));
      return postgres.cluster;
    }

    afterAll(() => [...places, closed].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

    it('has its database elsewhere, the same at every start', async () => {
      const first = await useAndLeave(join(closed, 'one'));

      expect(first).toMatch(/^\/var\/lib\/troth\/[0-9a-f]{32}\/postgres$/);
      expect(await useAndLeave(join(closed, 'one'))).toBe(first);
    });

    it('never shares it with a copy of the folder', async () => {
      cpSync(join(closed, 'one'), join(closed, 'copy'), { recursive: true });

      expect(await useAndLeave(join(closed, 'copy'))).not.toBe(await useAndLeave(join(closed, 'one')));
    });
  });
}

async function restarted(dataDir: string): Promise<EmbeddedPostgres> {
  writeFileSync(join(dataDir, 'postgres.holder'), `${nobodysPid} 1`);
  return startPostgres({ dataDir });
}
