import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { appendAuditEntry, migrate, openClock, openDatabase, type Database } from '@troth/database';
import { byOperator, type Id } from '@troth/domain';
import { startPostgres, type EmbeddedPostgres } from '@troth/embedded-postgres';
import { folderStorage, noteErased } from '@troth/worker';
import { restore } from '../../apps/standalone/src/troth/backup/restore.js';
import { usualSettings } from '../../apps/worker/spec/usual-settings.js';

const run = promisify(execFile);
const practiceId = '01900000-0000-7000-8000-000000000001' as Id;
const personId = '01900000-0000-7000-8000-000000000002' as Id;
const settings = { fsync: 'off', full_page_writes: 'off' };

let folder: string;
const running: EmbeddedPostgres[] = [];
const open: Database[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-moment-'));
  await chmod(folder, 0o711);
  // PostgreSQL, an account of its own where root runs the tests, writes its log there.
  await mkdir(join(folder, 'log'));
  await chmod(join(folder, 'log'), 0o777);
});
afterAll(async () => {
  await Promise.all(open.map((database) => database.close()));
  await Promise.all(running.map((postgres) => postgres.stop()));
  await rm(folder, { recursive: true, force: true });
}, 60_000);

async function start(name: string, more: Readonly<Record<string, string>>): Promise<EmbeddedPostgres> {
  const postgres = await startPostgres({ dataDir: join(folder, name), settings: { ...settings, ...more } });
  running.push(postgres);
  return postgres;
}

async function opened(url: string): Promise<Database> {
  const database = await openDatabase(url);
  open.push(database);
  return database;
}

/** A whole copy of the cluster while it works, as `pg_basebackup` makes one. */
async function copyOf({ cluster }: EmbeddedPostgres, living: Database, name: string): Promise<void> {
  const into = join(folder, name);
  const copy = join(into, 'postgres');
  await mkdir(into, { mode: 0o711 });
  await copyFile(join(folder, 'first', 'postgres.password'), join(into, 'postgres.password'));
  const label = await living.transaction(async (tx) => {
    await tx.query(`select pg_backup_start('a spec', true)`);
    await run('cp', ['-a', cluster, copy]);
    const [stopped]: [{ labelfile: string }] = await tx.query('select labelfile from pg_backup_stop()');
    return stopped.labelfile;
  });
  await run('sh', ['-c', 'rm -rf "$1"/postmaster.* "$1"/pg_wal/0*', 'sh', copy]);
  await writeFile(join(copy, 'backup_label'), label);
  await writeFile(join(copy, 'recovery.signal'), '');
  await run('chown', ['--reference', copy, join(copy, 'backup_label'), join(copy, 'recovery.signal')]);
}

/** A practice with a couple, of which one is to be erased. */
async function addCouple(database: Database): Promise<void> {
  await database.query(
    `insert into practice (practice_id, slug, name, zone, created_at) values ($1, 'p', 'P', 'UTC', now())`,
    [practiceId],
  );
  await database.query(
    `with couple as (
       insert into enrolment (practice_id, id, state, programme_version, created_at)
       values ($1, gen_random_uuid(), 'awaiting-partner', '1', now()) returning id
     ) insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
       select $1, person.id, couple.id, side, name, name || '@home.example', name::bytea, 'UTC', 7, '19:00'
       from couple, (values ($2::uuid, 'a', 'ana'), (gen_random_uuid(), 'b', 'ben')) as person(id, side, name)`,
    [practiceId, personId],
  );
}

const addCoach = (database: Database, name: string) =>
  database.query(
    `insert into coach (practice_id, id, name, email, zone, created_at)
     values ($1, gen_random_uuid(), $2, $2 || '@practice.example', 'Europe/Berlin', now())`,
    [practiceId, name],
  );

async function until(database: Database, sql: string): Promise<void> {
  for (;;) {
    const [row] = await database.query<{ done: boolean }>(sql);
    if (row?.done) return;
    await pause(50);
  }
}

it('a database comes back as it was at any moment, from a copy and PostgreSQL’s archived log', async () => {
  const log = join(folder, 'log');
  const first = await start('first', {
    wal_level: 'replica',
    archive_mode: 'on',
    archive_command: `test ! -f ${log}/%f && cp %p ${log}/%f`,
  });
  await migrate(first.url());
  const living = await opened(first.url());
  await addCouple(living);
  await copyOf(first, living, 'second');
  await addCoach(living, 'kept');
  await living.transaction((tx) =>
    appendAuditEntry(tx, byOperator({ practiceId, at: new Date(), act: 'keys-rotated' })),
  );
  const [{ moment }] = (await living.query<{ moment: string }>('select clock_timestamp()::text as moment')) as [
    { moment: string },
  ];
  await addCoach(living, 'lost');
  await living.query('select pg_switch_wal()');
  await until(
    living,
    `select last_archived_wal >= pg_walfile_name(pg_current_wal_lsn() - 16777216) as done from pg_stat_archiver`,
  );

  const second = await start('second', { restore_command: `cp ${log}/%f %p`, recovery_target_time: moment });
  const restored = await opened(second.url());
  await until(restored, `select pg_get_wal_replay_pause_state() = 'paused' as done`);
  await restored.query('select pg_wal_replay_resume()');
  await until(restored, 'select not pg_is_in_recovery() as done');

  expect(await restored.query('select name from coach order by name')).toEqual([{ name: 'kept' }]);
  const lines: string[] = [];
  const clock = await openClock(restored);
  const backups = { to: join(folder, 'backups'), recipients: [], s3: {} };
  await mkdir(backups.to);
  await noteErased(await folderStorage(backups.to), [personId]);
  await restore.run(['--finish'], {
    database: async () => restored,
    databaseUrl: async () => restored.url,
    clock: async () => clock,
    settings: {
      ...usualSettings,
      databaseUrl: restored.url,
      smtpUrl: 'smtp://127.0.0.1:9',
      keys: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
      backups,
    },
    say: (line: string) => lines.push(line),
  } as never);
  clock.close();
  expect(lines.join('\n')).toContain('The audit log holds: 1 entries.');
  expect(lines.join('\n')).toContain('1 were erased again');
  expect(await restored.query(`select from partner where email = 'ana@home.example'`)).toEqual([]);
  expect(lines.at(-1)).toBe('The API and the workers can be started now.');
}, 120_000);
