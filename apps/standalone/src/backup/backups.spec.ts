import { createRequire } from 'node:module';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { insertPractice, openDatabase, type Database } from '@troth/database';
import { freshDatabase, freshEmptyDatabase } from '@troth/testing';
import { folderStorage, noteErased, openStorage, readErased, type Storage } from '@troth/worker';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { checkBackup, loadBackup } from './load-backup.js';
import { backupsIn, makeBackup, thinOut } from './make-backup.js';

jest.setTimeout(60_000);

interface S3Server {
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}
// It brings no types.
const require = createRequire(import.meta.url);
const S3rver = require('@20minutes/s3rver') as new (options: object) => S3Server;

const practiceId = '0190a000-0000-7000-8000-000000000001';
let url: string;
let database: Database;
let folder: string;
let storage: Storage;
let identity: string;
let recipient: string;

beforeAll(async () => {
  url = await freshDatabase();
  database = await openDatabase(url, { poolSize: 2 });
  await database.transaction((tx) =>
    insertPractice(tx, { id: practiceId, slug: 'p', name: 'Line\nbreak\t\\ and ü', zone: 'Europe/Berlin' }, new Date()),
  );
  identity = await generateIdentity();
  recipient = await identityToRecipient(identity);
});
afterAll(() => database?.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-backups-'));
  storage = await folderStorage(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const make = (at = '2026-11-28T18:00:00Z', to = storage) => makeBackup(url, to, [recipient], new Date(at));

async function leavesNothing(name: string, why: string | RegExp): Promise<void> {
  const target = await freshEmptyDatabase();
  await expect(loadBackup(storage, name, [identity], target)).rejects.toThrow(why);
  const after = await openDatabase(target, { poolSize: 1 });
  const [there] = await after.query<{ found: string | null }>(`select to_regclass('practice') as found`);
  if (there!.found) expect(await after.query('select from practice')).toEqual([]);
  expect(await after.query(`select to_regclass('restore_unfinished') as mark`)).toEqual([{ mark: null }]);
  await after.close();
}

describe('a backup that', () => {
  it('was cut off anywhere, or altered in any byte, is refused by name and leaves nothing', async () => {
    const { name } = await make();
    const whole = await readFile(join(folder, name));
    for (const at of [whole.length - 1, whole.length >> 1, 150]) {
      await writeFile(join(folder, name), whole.subarray(0, at));
      await expect(checkBackup(storage, name, [identity])).rejects.toThrow(`${name} is damaged`);
    }
    await leavesNothing(name, `${name} is damaged`);
    for (const at of [250, whole.length >> 1, whole.length - 1]) {
      const altered = Buffer.from(whole);
      altered[at]! ^= 1;
      await writeFile(join(folder, name), altered);
      await expect(checkBackup(storage, name, [identity])).rejects.toThrow(`${name} is damaged`);
    }
    await leavesNothing(name, `${name} is damaged`);
    await writeFile(join(folder, name), whole);
    expect((await checkBackup(storage, name, [identity])).tables.find((one) => one.name === 'practice')?.rows).toBe(1);
  });

  it('was encrypted for another key is refused in words', async () => {
    const { name } = await make();
    await expect(checkBackup(storage, name, [await generateIdentity()])).rejects.toThrow('not encrypted for this key');
  });

  it('is to go into a database that holds something is refused, and nothing there is touched', async () => {
    const { name } = await make();
    const target = await freshDatabase();
    const full = await openDatabase(target, { poolSize: 1 });
    const other = { id: practiceId.replace('1', '2'), slug: 'other', name: 'Other', zone: 'UTC' };
    await full.transaction((tx) => insertPractice(tx, other, new Date()));
    await expect(loadBackup(storage, name, [identity], target)).rejects.toThrow(
      'something in this database already (practice)',
    );
    expect(await full.query('select slug from practice')).toEqual([{ slug: 'other' }]);
    await full.close();
  });

  it('a newer version made is refused by the name of its migration', async () => {
    await database.query(`insert into migrations (timestamp, name) values (1, 'FromLater1764000009999')`);
    const { name } = await make();
    await database.query(`delete from migrations where name = 'FromLater1764000009999'`);
    await leavesNothing(name, /newer version of Troth \(FromLater1764000009999\)/);
  });

  it('cannot be written leaves those of before, and no half of itself', async () => {
    const { name } = await make();
    const broken = Readable.from(
      (async function* () {
        yield Buffer.alloc(100_000);
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      })(),
    );
    await expect(storage.write('troth-half.age', broken)).rejects.toThrow(
      /could not be written.*no space left.*as they were/,
    );
    expect(await readdir(folder)).toEqual([name]);
    await expect(folderStorage(join(folder, 'not-mounted'))).rejects.toThrow('make it, or mount its disk');
  });
});

it.each([
  [
    'no policy lets the role see',
    'drop policy operator on practice',
    'create policy operator on practice to troth_operator using (true) with check (true)',
  ],
  [
    'a policy takes rows away',
    `create policy less on practice as restrictive to troth_operator using (slug <> 'p')`,
    'drop policy less on practice',
  ],
  [
    'the role may not read',
    'revoke select on practice from troth_operator',
    'grant select on practice to troth_operator',
  ],
])('refuses to back up a table whose rows would be missing: %s', async (_, plant, mend) => {
  await database.query(plant);
  try {
    await expect(make()).rejects.toThrow('rows of practice are hidden from troth_operator');
    expect(await readdir(folder)).toEqual([]);
  } finally {
    await database.query(mend);
  }
});

it('takes the oldest away and never the one just made', async () => {
  const names: string[] = [];
  for (const day of [25, 26, 27, 28]) names.push((await make(`2026-11-${day}T18:00:00Z`)).name);
  expect(await thinOut(storage, 2, names[3]!)).toEqual(names.slice(0, 2));
  expect(await thinOut(storage, 1, names[2]!)).toEqual([names[3]]);
  expect(await backupsIn(storage)).toEqual([names[2]]);
});

describe('on a server that speaks S3', () => {
  let data: string;
  const servers: S3Server[] = [];
  let remote: Storage;
  async function serve(options: object, secretAccessKey = 'S3RVER'): Promise<Storage> {
    const buckets = [{ name: 'backups', configs: [] }];
    const server = new S3rver({ port: 0, silent: true, directory: data, configureBuckets: buckets, ...options });
    servers.push(server);
    const { port } = await server.run();
    const endpoint = `http://127.0.0.1:${port}`;
    return openStorage('s3://backups/practice', {
      s3: { endpoint, region: 'us-east-1', accessKeyId: 'S3RVER', secretAccessKey },
    });
  }
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'troth-s3-'));
    // It works the signature of a listing out from another path than was asked for; S3 does not.
    remote = await serve({ allowMismatchedSignatures: true });
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await rm(data, { recursive: true, force: true });
  });

  it('is written and read by one who signs with the right secret, and by no other', async () => {
    const words = () => Readable.from([Buffer.from('words')]);
    const right = await serve({});
    expect(await right.write('signed', words())).toBe(5);
    await right.remove('signed');
    await expect(right.read('signed')).rejects.toThrow('There is no signed in s3://backups/practice');
    await expect((await serve({}, 'other')).write('signed', words())).rejects.toThrow(/could not be written.*403/);
  });

  it('is written, listed, read back into a database, and thinned out', async () => {
    const old = await make('2026-11-27T18:00:00Z', remote);
    const { name, bytes } = await make('2026-11-28T18:00:00Z', remote);
    expect(bytes).toBeGreaterThan(1_000);
    expect(await backupsIn(remote)).toEqual([old.name, name]);
    const target = await freshEmptyDatabase();
    await loadBackup(remote, name, [identity], target);
    const loaded = await openDatabase(target, { poolSize: 1 });
    expect(await loaded.query('select name from practice')).toEqual(await database.query('select name from practice'));
    await loaded.close();
    expect(await thinOut(remote, 1, name)).toEqual([old.name]);
    expect(await backupsIn(remote)).toEqual([name]);
  });

  it('leaves nothing of a backup that broke off, and keeps a large one in parts', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.alloc(1_000);
        throw new Error('cut');
      })(),
    );
    await expect(remote.write('troth-broken.age', broken)).rejects.toThrow(/could not be written.*cut/);
    const large = Readable.from(
      (async function* () {
        for (let n = 0; n < 40; n += 1) yield Buffer.alloc(1024 * 1024, n);
      })(),
    );
    expect(await remote.write('large', large)).toBe(40 * 1024 * 1024);
    expect(await remote.names('troth-broken')).toEqual([]);
  });

  it('keeps who was erased, once each', async () => {
    expect(await readErased(remote)).toBeNull();
    expect(await noteErased(remote, [practiceId, practiceId, 'no id'])).toBe(1);
    expect(await noteErased(remote, [practiceId])).toBe(0);
    expect(await readErased(remote)).toEqual([practiceId]);
  });
});
