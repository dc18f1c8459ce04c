import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { caughtUp, openDatabase, setClock, usualRetention, type Database } from '@troth/database';
import { freshEmptyDatabase } from '@troth/testing';
import { createWorker, type Worker } from '@troth/worker';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { startApi, testKeyText, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { enrol, signInPartner, type CoupleUnderTest } from '../../apps/api/src/couple.fixture.js';
import { backup } from '../../apps/standalone/src/troth/backup/backup.js';
import { restore } from '../../apps/standalone/src/troth/backup/restore.js';
import type { Command } from '../../apps/standalone/src/troth/command.js';
import { status } from '../../apps/standalone/src/troth/status.js';
import { usualSettings } from '../../apps/worker/spec/usual-settings.js';

const s3 = { endpoint: null, region: 'auto', accessKeyId: null, secretAccessKey: null };

let api: ApiUnderTest;
let worker: Worker | undefined;
let restored: Database | undefined;
let folder: string;
let recipient: string;
let leaves: CoupleUnderTest;
let ended: CoupleUnderTest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-erased-'));
  const identity = await generateIdentity();
  await writeFile(join(folder, 'key'), identity);
  recipient = await identityToRecipient(identity);
  api = await startApi();
  await setClock(api.database, { frozenAt: api.clock.now() });
  leaves = await enrol(api, 'leaves');
  ended = await enrol(api, 'ended');
  worker = await startWorker(folder);
  await until(async () => (await api.database.query('select from reaction where applied_at is not null')).length > 0);
  await until(async () => caughtUp(api.database, api.clock.now()));
  await worker.close();
  await api.database.query(
    `update enrolment set state = 'withdrawn', ended_how = 'withdrawn', ended_at = '2025-01-01' where id = $1`,
    [ended.enrolmentId],
  );
}, 60_000);
afterAll(async () => {
  await worker?.close();
  await restored?.close();
  await api?.close();
  await rm(folder, { recursive: true, force: true });
});

const away = () => join(folder, 'away');
const erasedBeside = (to: string): Promise<string[]> => readdir(join(to, 'erased')).catch(() => []);

/** What a worker or command is told, with backups there, and programmes erased so many months after their end. */
const settings = (to: string, endedMonths: number | null) => ({
  ...usualSettings,
  databaseUrl: api.databaseUrl,
  smtpUrl: 'smtp://127.0.0.1:1',
  keys: testKeyText,
  retention: { ...usualRetention, endedMonths },
  backups: { to, recipients: [recipient], s3 },
});

const startWorker = (to: string, endedMonths: number | null = null) => createWorker(settings(to, endedMonths));

async function said(database: Database, to: string, command: Command, ...args: string[]): Promise<string> {
  const lines: string[] = [];
  const context = {
    database: async () => database,
    databaseUrl: async () => database.url,
    clock: async () => api.clock,
    settings: settings(to, null),
    say: (line: string) => lines.push(line),
  };
  await command.run(args, context as never).catch((fault: Error) => lines.push(fault.message));
  return lines.join('\n');
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const last = Date.now() + 20_000; !(await holds()); await pause(50))
    if (Date.now() > last) throw new Error('It did not come about.');
}

const waiting = async () => (await api.database.query('select from erasure_to_note')).length;

it('an erasure waits while it cannot be noted beside the backups, and status says so', async () => {
  expect(await said(api.database, folder, backup)).toContain('rows of');
  const me = await signInPartner(api, leaves, leaves.a);
  expect((await api.ask('POST', '/api/v1/us/erase', {}, me)).statusCode).toBe(204);

  worker = await startWorker(away());
  await api.database.query(`update erasure_to_note set erased_at = now() - interval '6 minutes'`);
  await setClock(api.database, { frozenAt: new Date('2026-11-23T08:00:01Z') });
  await worker.close();

  expect(await waiting()).toBe(1);
  const told = await said(api.database, away(), status);
  expect(told).toMatch(/Erasures to note +1 since /);
  expect(told).toContain('Erasures not noted beside the backups: 1');
});

it('a waiting erasure is noted without a backup once it can be, by an id alone', async () => {
  await mkdir(away());
  worker = await startWorker(away());
  await until(async () => (await waiting()) === 0);

  expect((await erasedBeside(away())).sort()).toEqual(['README', leaves.a].sort());
  expect(await readFile(join(away(), 'erased', leaves.a), 'utf8')).toBe('erased\n');
  expect(await said(api.database, away(), status)).toMatch(/Erasures to note +none/);
  await worker.close();
});

it('a couple that the upkeep erases is noted', async () => {
  worker = await startWorker(folder, 12);
  await until(async () => (await erasedBeside(folder)).includes(ended.enrolmentId));
  await until(async () => (await waiting()) === 0);
});

it('a restore of an older backup erases all of them again', async () => {
  await writeFile(join(folder, 'erased', leaves.a), 'erased\n');
  restored = await openDatabase(await freshEmptyDatabase(), { poolSize: 4 });
  const words = await said(restored, folder, restore, '--identity', join(folder, 'key'));
  expect(words).toContain('2 were erased again');
  const left = await restored.query('select id from partner where erased_at is null');
  expect(left).toEqual([{ id: leaves.b }]);
}, 60_000);
