import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freshDatabase, freshEmptyDatabase } from '@troth/testing';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase, type Database } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';
import { askingFor } from '../roles/caller.js';
import type { DatabaseRole } from '../roles/roles.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const addPractice = (n: number) =>
  `insert into practice (practice_id, slug, name, zone, created_at) values ('${id(n)}', 'p${n}', 'P', 'Europe/Berlin', now())`;
const addEvent = (n: number) =>
  `insert into event (practice_id, id, month, name, version, payload, occurred_at)
   values ('${id(1)}', '${id(n)}', '2026-11-01', 'week.closed', 1, '{}', '2026-11-22T08:00:00Z')`;

const refused = { code: '42501' };

it('migration 0042 leaves every row, and the owner of before goes on beside the roles', async () => {
  await using before = await databaseBefore('0042');
  await before.query(addPractice(1));
  await before.query(addEvent(2));

  await migrate(before.url);

  await before.query(addEvent(3));
  await before.query(`update event set name = 'week.opened' where id = '${id(3)}'`);
  await using worker = await open(before.url, 'troth_worker');
  expect(await worker.query('select id from event order by id')).toEqual([{ id: id(2) }, { id: id(3) }]);
});

describe('a login that is no administrator', () => {
  it('is told what to run where it may not make the roles, and migrates once it may take them', async () => {
    const { url, admin, login } = await withOwner();
    // TypeORM says there itself that a migration failed.
    jest.spyOn(console, 'log').mockReturnValue();
    await expect(migrate(url)).rejects.toThrow(
      `grant troth_owner, troth_api, troth_worker, troth_operator to ${login};`,
    );

    await admin.query(`grant troth_owner, troth_api, troth_worker, troth_operator to ${login}`);
    await migrate(url);

    await using owner = await open(url);
    await owner.query(addPractice(1));
    await owner.query(addEvent(2));
    expect(await owner.query('select id from event')).toEqual([{ id: id(2) }]);
    await using api = await open(url, 'troth_api');
    expect(await api.query('select current_user as me, session_user as login')).toEqual([{ me: 'troth_api', login }]);
    expect(await api.query('select id from event')).toEqual([]);

    await admin.query(`revoke troth_owner from ${login}`);
    await expect(migrate(url)).rejects.toMatchObject({
      code: 'database-other-role',
      message: expect.stringContaining(`grant troth_owner to "${login}";`),
    });
    await admin.close();
  });
});

describe('the roles', () => {
  let url: string;
  let api: Database;
  let worker: Database;
  beforeAll(async () => {
    url = await freshDatabase();
    api = await openDatabase(url, { poolSize: 1, role: 'troth_api' });
    worker = await openDatabase(url, { poolSize: 1, role: 'troth_worker' });
    await using owner = await open(url);
    await owner.query(addPractice(1));
    await owner.query(addEvent(2));
  });
  afterAll(() => Promise.all([api?.close(), worker?.close()]));

  it('own nothing, cannot sign in, and are no superusers', async () => {
    expect(
      await api.query(
        `select rolname as role, rolcanlogin as "signsIn", rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong,
                (select count(*)::int from pg_class where relowner = r.oid) as owns
         from pg_roles r where rolname like 'troth\\_%' order by 1`,
      ),
    ).toEqual(
      ['troth_api', 'troth_operator', 'troth_owner', 'troth_worker'].map((role) => ({
        role,
        signsIn: false,
        strong: false,
        owns: 0,
      })),
    );
  });

  it('are what a connection comes back to, whatever a statement does to it', async () => {
    for (const sql of ['reset role', 'reset all', 'discard all']) {
      await api.query(sql);
      expect(await api.query('select current_user as me')).toEqual([{ me: 'troth_api' }]);
    }
  });

  it('change no table, nor what has run on it', async () => {
    for (const database of [api, worker]) {
      await expect(database.query('alter table partner add column x int')).rejects.toMatchObject(refused);
      await expect(database.query('create table mine ()')).rejects.toMatchObject(refused);
      await expect(database.query('truncate event')).rejects.toMatchObject(refused);
      await expect(database.query('delete from migrations')).rejects.toMatchObject(refused);
    }
  });

  it('add events and take none away; only a worker marks one as passed on', async () => {
    await askingFor({ practiceId: id(1) }, () => api.query(addEvent(4)));
    for (const database of [api, worker]) {
      await expect(database.query('delete from event')).rejects.toMatchObject(refused);
      await expect(database.query(`update event set name = 'other'`)).rejects.toMatchObject(refused);
    }
    await expect(api.query('update event set relayed_at = now()')).rejects.toMatchObject(refused);
    await worker.query('update event set relayed_at = now()');
  });

  it('reach no partition but through its table, and a worker no password', async () => {
    await expect(api.query('select from event_overflow')).rejects.toMatchObject(refused);
    await expect(worker.query('select from coach_account')).rejects.toMatchObject(refused);
  });
});

async function open(url: string, role?: DatabaseRole): Promise<Database & AsyncDisposable> {
  const database = await openDatabase(url, { poolSize: 1, ...(role && { role }) });
  return { ...database, [Symbol.asyncDispose]: () => database.close() };
}

/** An empty database whose owner may neither make roles nor do anything else to the server. */
async function withOwner() {
  const empty = await freshEmptyDatabase();
  const login = `spec_${randomBytes(6).toString('hex')}`;
  const admin = await openDatabase(empty, { poolSize: 1 });
  await admin.query(`create role ${login} login password 'spec'`);
  await admin.query(`alter database ${new URL(empty).pathname.slice(1)} owner to ${login}`);
  const url = new URL(empty);
  url.username = login;
  url.password = 'spec';
  return { url: url.href, admin, login };
}
