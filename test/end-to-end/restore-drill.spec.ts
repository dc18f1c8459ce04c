import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createApi } from '@troth/api';
import { appendAuditEntry, openClock, openDatabase, setClock, type Database } from '@troth/database';
import { byOperator } from '@troth/domain';
import { openKeys, sealFor } from '@troth/programme';
import { freshEmptyDatabase } from '@troth/testing';
import { createWorker, folderStorage } from '@troth/worker';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { loadBackup } from '../../apps/standalone/src/backup/load-backup.js';
import { auditVerify } from '../../apps/standalone/src/troth/audit/audit-verify.js';
import { backup } from '../../apps/standalone/src/troth/backup/backup.js';
import { restore } from '../../apps/standalone/src/troth/backup/restore.js';
import type { Command } from '../../apps/standalone/src/troth/command.js';
import { erase } from '../../apps/standalone/src/troth/erase.js';
import type { PracticeUnderTest } from '../../apps/worker/spec/practice-under-test.js';
import { aWeekLater } from './terminal.js';

const goes = 'robin.goes@example.org';
const canary = 'the words of one who goes';

let practice: PracticeUnderTest;
let folder: string;
let identity: string;
/** Every row as of the backup. */
let asOfBackup: Record<string, string>;
let restoredUrl: string;
let restored: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-backups-'));
  identity = await generateIdentity();
  await writeFile(join(folder, 'key'), identity);
  practice = await aWeekLater();
  const couple = await practice.start('goes');
  await practice.advanceTo('2026-12-07T12:00:00Z');
  const personId = couple.partners.a.id;
  const sealed = await practice.work((work) =>
    sealFor(work, { practiceId: practice.practiceId, personId }, canary, `check-in note of ${personId}`),
  );
  await practice.answer(couple, personId, '2026-W49', undefined, { sealed, audience: 'private' });
  await practice.database.transaction((tx) =>
    appendAuditEntry(tx, byOperator({ practiceId: practice.practiceId, at: practice.now, act: 'keys-rotated' })),
  );
}, 120_000);
afterAll(async () => {
  if (practice?.database !== restored) await restored?.close();
  await practice?.close();
  await rm(folder, { recursive: true, force: true });
});

async function said(database: Database, command: Command, ...args: string[]): Promise<string> {
  const lines: string[] = [];
  const clock = await openClock(database);
  try {
    await command.run(args, {
      database: async () => database,
      databaseUrl: async () => database.url,
      clock: async () => clock,
      settings: {
        ...practice.settings,
        databaseUrl: database.url,
        backups: { to: folder, recipients: [await identityToRecipient(identity)], s3: {} },
      },
      say: (line: string) => lines.push(line),
    } as never);
  } finally {
    await clock.close();
  }
  return lines.join('\n');
}

async function rowsOf(database: Database): Promise<Record<string, string>> {
  const tables = await database.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not relispartition and relname not in ('migrations', 'restore_unfinished') order by relname`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await database.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as sum from ${name} t`,
    );
    found[name] = row!.sum;
  }
  return found;
}

it('backs up what there is, and then a couple lives on: one is erased, mail goes out', async () => {
  await Promise.all(practice.workers.splice(0).map((worker) => worker.close()));
  asOfBackup = await rowsOf(practice.database);
  const words = await said(practice.database, backup);
  expect(words).toMatch(/troth-.*\.age is in .*: \d+ rows of \d+ tables/);
  expect(words).toContain('does not archive its log');
  await practice.startWorker();

  expect(await said(practice.database, erase, goes, '--yes')).toContain('Erased Robin');
  expect(await readdir(join(folder, 'erased'))).toHaveLength(2);
  const sent = practice.mailbox.mails.length;
  await practice.advanceTo('2026-12-14T12:00:00Z');
  expect(practice.mailbox.mails.length).toBeGreaterThan(sent + 3);
  await Promise.all(practice.workers.splice(0).map((worker) => worker.close()));
}, 120_000);

it('brings every row back as it was, by a login that owns the database and no more', async () => {
  restoredUrl = await databaseOfAnOwner();
  const storage = await folderStorage(folder);
  const [name] = (await storage.names('troth-')).slice(-1);
  await loadBackup(storage, name!, [identity], restoredUrl);
  restored = await openDatabase(restoredUrl, { poolSize: 4 });
  expect(await rowsOf(restored)).toEqual(asOfBackup);
  expect(await restored.query('select from person_key')).toHaveLength(1);
  const [open] = await restored.query<{ n: string }>(
    `select count(*) as n from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and relname <> 'restore_unfinished'
       and (not relforcerowsecurity or exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'D'))`,
  );
  expect(open).toEqual({ n: '0' });
}, 60_000);

it('lets no worker start before the restore has come to its end', async () => {
  const settings = { ...practice.settings, databaseUrl: restoredUrl };
  await expect(createWorker(settings)).rejects.toThrow('npm run troth -- restore --finish');
});

it('erases again who was erased since, holds the mail and verifies the audit log', async () => {
  await setClock(restored, { frozenAt: practice.now });
  const words = await said(restored, restore, '--finish');
  expect(words).toContain('The audit log holds: 1 entries.');
  expect(words).toContain('1 were erased again');
  expect(Number(/^(\d+) emails may have been sent/m.exec(words)?.[1])).toBeGreaterThan(3);
  expect(await said(restored, auditVerify)).toContain('holds: 3 entries');
  const [gone] = await restored.query<{ n: string }>(
    `select count(*) as n from partner where erased_at is not null and name <> 'Robin' and email = ''`,
  );
  expect(gone).toEqual({ n: '1' });
  expect(await dumpOf(restored)).not.toContain(goes);
  // Only the one who is gone had written anything, and it can be opened no more.
  expect(await restored.query('select from person_key')).toHaveLength(0);
  expect(await said(practice.database, auditVerify)).toContain('holds');
}, 120_000);

it('starts on what was restored, and sends nothing a second time but goes on', async () => {
  const sent = practice.mailbox.mails.length;
  const settings = { ...practice.settings, databaseUrl: restoredUrl };
  const lost = practice.database;
  Object.assign(practice, { database: restored, settings });
  await practice.startWorker();
  const clock = await openClock(restored);
  const api = await createApi({
    database: restored,
    clock,
    keys: await openKeys(restored, settings.keys),
    publicUrl: settings.publicUrl,
    webRoot: folder,
    logLevel: 'silent',
    rateLimit: null,
  });
  await api.close();
  await clock.close();
  await practice.settle();
  expect(practice.mailbox.mails.slice(sent).map(({ subject }) => subject)).toEqual([]);
  await practice.advanceTo('2026-12-21T12:00:00Z');
  const after = practice.mailbox.mails.slice(sent);
  expect(after.length).toBeGreaterThan(1);
  expect(after.map(({ to }) => to).flat()).not.toContain(goes);
  await lost.close();
}, 120_000);

/** Everything there is in the tables, as text. */
async function dumpOf(database: Database): Promise<string> {
  const parts: string[] = [];
  for (const name of Object.keys(await rowsOf(database)))
    for (const { text } of await database.query<{ text: string }>(`select t::text as text from ${name} t`))
      parts.push(text);
  return parts.join('\n');
}

async function databaseOfAnOwner(): Promise<string> {
  const url = new URL(await freshEmptyDatabase());
  const admin = await openDatabase(url.href, { poolSize: 1 });
  const login = `owner_${url.pathname.slice(-8)}`;
  await admin.query(`create role ${login} login password 'drill'`);
  await admin.query(`grant troth_owner, troth_api, troth_worker, troth_operator to ${login}`);
  await admin.query(`alter database ${url.pathname.slice(1)} owner to ${login}`);
  await admin.query(`alter schema public owner to ${login}`);
  await admin.close();
  url.username = login;
  url.password = 'drill';
  return url.href;
}
