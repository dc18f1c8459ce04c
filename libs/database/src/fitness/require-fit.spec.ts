import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freshDatabase, freshEmptyDatabase, startPgBouncer } from '@troth/testing';
import { coachId, openPractice, practiceId } from '../../spec/running-couple.js';
import { openDatabase, type Database } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';
import type { Reader } from '../connection/reader.js';
import { areLentByTransaction, keepsOptions, refusesOptions } from './pooler.js';
import { requireFit as requireFitThen, type Fitness } from './require-fit.js';
import { wordAboutLogin } from './role.js';
import { forgetKey, knownKeys, type KeyMark } from './sealing-keys.js';

jest.setTimeout(60_000);

const key = (id: string): KeyMark => ({ id, fingerprint: randomBytes(16) });
const k1 = key('k1');
const fitness = (keys: readonly KeyMark[], more: Partial<Fitness> = {}): Fitness => ({
  keys,
  isOurLink: () => false,
  besideNewer: false,
  role: 'troth_api',
  ...more,
});

const requireFit = (url: string, given: Fitness) => requireFitThen(url, given, async () => undefined);

describe('the shape of a database', () => {
  it('that was never migrated is refused in one sentence with the command', async () => {
    const refused = requireFit(await freshEmptyDatabase(), fitness([k1]));
    await expect(refused).rejects.toMatchObject({
      code: 'database-not-migrated',
      message: expect.stringMatching(/^[^\n]*migrations have not run[^\n]*npm run troth -- migrate[^\n]*$/),
    });
  });

  it('that a newer version has changed is refused by name, but where it is allowed for a while', async () => {
    const url = await freshDatabase();
    const database = await openDatabase(url, { poolSize: 1 });
    await database.query(`insert into migrations (timestamp, name) values (1999000000001, 'Later1999000000001')`);
    await database.close();

    const newer = { code: 'database-newer', message: expect.stringContaining('Later1999000000001') };
    await expect(requireFit(url, fitness([k1]))).rejects.toMatchObject(newer);
    await expect(migrate(url)).rejects.toMatchObject(newer);
    await requireFit(url, fitness([k1], { besideNewer: true }));
  });
});

describe('the keys of a database', () => {
  let url: string;
  let database: Database;
  beforeAll(async () => {
    database = await openPractice();
    ({ url } = database);
    await requireFit(url, fitness([k1]));
  });
  afterAll(() => database.close());

  it('are kept as fingerprints from the first start on', async () => {
    expect(await knownKeys(database)).toEqual([
      { ...k1, findsAddresses: false, firstUsedAt: expect.any(Date), retiredAt: null },
    ]);
    await requireFit(url, fitness([k1]));
  });

  it('are refused where another key has the same name', async () => {
    await expect(requireFit(url, fitness([key('k1')]))).rejects.toMatchObject({
      code: 'database-other-keys',
      message: expect.stringMatching(/TROTH_KEYS does not fit the database: the key k1 is another one/),
    });
  });

  it('are refused where one is missing; a new one may stand first or last', async () => {
    const k2 = key('k2');
    await expect(requireFit(url, fitness([k2]))).rejects.toThrow(/values sealed with k1/);
    expect(await knownKeys(database)).toHaveLength(1);
    await requireFit(url, fitness([k1, k2]));

    await requireFit(url, fitness([k2, k1]));
    expect((await knownKeys(database)).map(({ id }) => id)).toEqual(['k1', 'k2']);
    await expect(requireFit(url, fitness([k1]))).rejects.toThrow(/values sealed with k2/);
    expect(await forgetKey(database, 'k2')).toBe(true);
    await requireFit(url, fitness([k1]));
  });

  it('of a database from before are told right by its links, and nothing is noted of wrong ones', async () => {
    await database.query('delete from sealing_key');
    const enrolment = '01900000-0000-7000-8000-0000000000e1';
    await database.query(
      `insert into enrolment (practice_id, id, coach_id, state, programme_version, created_at) values ($1, $2, $3, 'active', 1, now())`,
      [practiceId, enrolment, coachId],
    );
    await database.query(
      `insert into link (practice_id, id, token_hash, purpose, partner_id, enrolment_id, created_at, expires_at)
       values ($1, $2, '\\x01', 'sign-in', $2, $2, now(), now())`,
      [practiceId, enrolment],
    );
    await expect(requireFit(url, fitness([key('k1')]))).rejects.toThrow(/newest links were made with other keys/);
    expect(await knownKeys(database)).toEqual([]);
    await requireFit(url, fitness([k1], { isOurLink: (_, hash) => hash.equals(Buffer.from([1])) }));
    expect(await knownKeys(database)).toHaveLength(1);
  });
});

describe('the role of a process', () => {
  it('is taken by the owner, which is worth a word, and by a login that is its member alone', async () => {
    const url = await freshDatabase();
    const word = async (at: string) => requireFitThen(at, fitness([k1]), wordAboutLogin);
    expect(await word(url)).toMatch(
      /^DATABASE_URL signs in as the database's owner\. Each connection acts as troth_api/,
    );
    expect(await word(await withLogin(url, 'troth_api'))).toBeNull();
  });

  it('that the login may not take is refused with what to run', async () => {
    const url = await withLogin(await freshDatabase(), 'troth_worker');
    await expect(requireFit(url, fitness([k1]))).rejects.toMatchObject({
      code: 'database-other-role',
      message: expect.stringMatching(/may not act as troth_api\..*grant troth_api/),
    });
  });
});

/** The same database by a login of its own that is a member of one role. */
async function withLogin(url: string, role: string): Promise<string> {
  const login = `spec_${randomBytes(6).toString('hex')}`;
  const owner = await openDatabase(url, { poolSize: 1 });
  await owner.query(`create role ${login} login password 'spec' in role ${role}`);
  await owner.close();
  const at = new URL(url);
  at.username = login;
  at.password = 'spec';
  return at.href;
}

describe('a pooler', () => {
  const connection = (pid: () => number): Reader => ({
    query: async (sql) => (sql.includes('pg_backend_pid') ? [{ pid: pid() }] : []),
  });

  it('that lends one process to two connections is seen, and one with a process for each is not', async () => {
    expect(
      await areLentByTransaction(
        connection(() => 7),
        connection(() => 7),
      ),
    ).toBe(true);
    expect(
      await areLentByTransaction(
        connection(() => 7),
        connection(() => 8),
      ),
    ).toBe(false);
  });

  it.each([
    ['refuses', false],
    ['drops', true],
  ])('that %s what a connection is opened with is refused at start and by migrate', async (_, dropsOptions) => {
    const direct = await freshDatabase();
    const pooler = await startPgBouncer(direct, { dropsOptions });
    const pooled = { code: 'database-pooled', message: expect.stringContaining('Set DATABASE_DIRECT_URL') };
    try {
      await expect(requireFit(pooler.url, fitness([k1]))).rejects.toMatchObject(pooled);
      await expect(migrate(pooler.url)).rejects.toMatchObject(pooled);
      await requireFit(direct, fitness([k1]));
    } finally {
      await pooler.stop();
    }
  });

  it('that lends a process in turn is seen by the change', async () => {
    let turn = 0;
    const either = () => (turn += 1);
    expect(await areLentByTransaction(connection(either), connection(either))).toBe(true);
  });

  it('that drops what a connection is opened with is seen', async () => {
    const answers = (kept: string): Reader => ({ query: async () => [{ kept }] });
    expect(await keepsOptions(answers('on'))).toBe(false);
    expect(await keepsOptions(answers('off'))).toBe(true);
  });

  it('that takes no options is told from a server that is away', () => {
    expect(refusesOptions(new Error('unsupported startup parameter: options'))).toBe(true);
    expect(refusesOptions(new Error('connect ECONNREFUSED 127.0.0.1:5432'))).toBe(false);
  });

  it('is not seen in PostgreSQL itself, which keeps our name and ends a statement in time', async () => {
    const url = await freshDatabase();
    await requireFit(url, fitness([k1]));
    const database = await openDatabase(url, { poolSize: 1, name: 'troth spec', statementSeconds: 1 });
    expect(
      await database.query(
        `select current_setting('application_name') as name, current_setting('statement_timeout') as statement,
                current_setting('idle_in_transaction_session_timeout') as idle`,
      ),
    ).toEqual([{ name: 'troth spec', statement: '1s', idle: '1min' }]);
    await expect(database.query('select pg_sleep(30)')).rejects.toMatchObject({ code: '57014' });
    await database.close();
  });
});
