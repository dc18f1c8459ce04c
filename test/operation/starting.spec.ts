import { describe, expect, it, jest } from '@jest/globals';
import { openDatabase } from '@troth/database';
import { freshDatabase, freshEmptyDatabase } from '@troth/testing';
import { run, settingsFor, type Program } from './run-program.js';

jest.setTimeout(120_000);

const programs: readonly Program[] = ['api', 'worker'];

/** What a process that does not start says, and that it ends with 1. */
async function refusal(program: Program, settings: Readonly<Record<string, string>>): Promise<string> {
  const started = run(program, settings);
  expect(await started.ended).toBe(1);
  return started.said().trim();
}

describe.each(programs)('the %s', (program) => {
  it('says in one sentence with the command that the database was not migrated', async () => {
    const said = await refusal(program, settingsFor(await freshEmptyDatabase()));
    expect(said).toMatch(/^Troth cannot work: \d+ migrations have not run[^\n]*npm run troth -- migrate[^\n]*$/);
  });

  it('does not start on a database changed by a newer version, and says which and what to do', async () => {
    const url = await freshDatabase();
    const database = await openDatabase(url, { poolSize: 1 });
    await database.query(`insert into migrations (timestamp, name) values (1999000000001, 'Later1999000000001')`);
    await database.close();
    const said = await refusal(program, settingsFor(url));
    expect(said).toMatch(/^Troth cannot start: a newer version has changed the database \(Later1999000000001\)[^\n]*$/);
  });

  it('does not start with other keys than the database was sealed with', async () => {
    const url = await freshDatabase();
    const first = run('worker', settingsFor(url));
    await first.says(/The worker is ready/);
    first.child.kill('SIGTERM');
    await first.ended;
    const other = { TROTH_KEYS: `k1:${Buffer.alloc(32, 6).toString('base64')}` };
    expect(await refusal(program, settingsFor(url, other))).toMatch(
      /^Troth cannot start: TROTH_KEYS does not fit the database: the key k1 is another one[^\n]*$/,
    );
  });
});

describe('in the list of PostgreSQL’s connections', () => {
  it('the API and a worker are told apart by their names', async () => {
    const url = await freshDatabase();
    const database = await openDatabase(url, { poolSize: 1, name: 'troth spec' });
    const [worker, api] = [run('worker', settingsFor(url)), run('api', settingsFor(url, { DRAIN_SECONDS: '0' }))];
    await worker.says(/The worker is ready/);
    await api.says(/The API is ready/);
    const names = await database.query<{ name: string }>(
      `select distinct application_name as name from pg_stat_activity
       where datname = current_database() and application_name <> 'troth spec' order by 1`,
    );
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['troth api', 'troth worker']));
    expect(names.filter(({ name }) => !name.startsWith('troth'))).toEqual([]);
    for (const { child, ended } of [worker, api]) {
      child.kill('SIGTERM');
      await ended;
    }
    await database.close();
  });
});

describe('two workers with the same WORKER_PORT', () => {
  it('work side by side: the second one takes a free port, and says so', async () => {
    const url = await freshDatabase();
    const first = run('worker', settingsFor(url));
    const [, port] = await first.says(/tells how it is at http:\/\/127\.0\.0\.1:(\d+)/);
    const second = run('worker', settingsFor(url, { WORKER_PORT: port! }));
    const [, other] = await second.says(/tells how it is at http:\/\/127\.0\.0\.1:(\d+)/);
    await second.says(new RegExp(`the port ${port} of WORKER_PORT is taken`));
    for (const at of [port, other]) expect((await fetch(`http://127.0.0.1:${at}/health/ready`)).status).toBe(200);
    for (const { child, ended } of [first, second]) {
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    }
  });
});

describe('a command', () => {
  it('says of a database that was not migrated what has to be run, not what PostgreSQL misses', async () => {
    const listing = run('standalone/troth', settingsFor(await freshEmptyDatabase()), ['coach', 'list']);
    expect(await listing.ended).toBe(1);
    expect(listing.said()).toMatch(
      /^Troth cannot work: \d+ migrations have not run[^\n]*npm run troth -- migrate\.\n$/,
    );
  });

  it.each([['coach list'], ['status']])('whose reader has read enough ends in silence: %s', async (command) => {
    const url = await freshDatabase();
    const worker = run('worker', settingsFor(url));
    await worker.says(/The worker is ready/);
    const asked = run('standalone/troth', settingsFor(url), command.split(' '));
    asked.child.stdout!.destroy();
    expect([await asked.ended, asked.said()]).toEqual([0, '']);
    worker.child.kill('SIGTERM');
    await worker.ended;
  });
});
