import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freshDatabase, startPgBouncer, type PgBouncer } from '@troth/testing';
import { fillEach } from '../../spec/one-of-each.js';
import { askingFor } from '../roles/caller.js';
import { openClock, setClock } from './clock.js';
import { openDatabase, type Database } from './database.js';
import { planOnce } from './plan-once.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const practices = [id(1), id(2)];

let directUrl: string;
let pooler: PgBouncer;
let api: Database;
beforeAll(async () => {
  directUrl = await freshDatabase();
  const owner = await openDatabase(directUrl, { poolSize: 1 });
  await fillEach(
    owner,
    practices.map((practice_id) => ({ practice_id })),
  );
  await owner.close();
  pooler = await startPgBouncer(directUrl);
  api = await openDatabase(pooler.url, { poolSize: 8, role: 'troth_api', statementSeconds: 5, directUrl });
});
afterAll(async () => {
  await api?.close();
  await pooler?.stop();
});

const whoAndWhat = `select current_user as role, current_setting('enable_seqscan') as scans,
  current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle`;
const asAsked = { role: 'troth_api', scans: 'off', statement: '5s', idle: '1min' };

describe('connections that pgbouncer lends by the transaction', () => {
  it('are the role in every statement and transaction, and know nothing of it afterwards', async () => {
    expect(await api.query(whoAndWhat)).toEqual([asAsked]);
    expect(await api.query(`${whoAndWhat} where $1`, [true])).toEqual([asAsked]);
    expect(await api.transaction((tx) => tx.query(whoAndWhat))).toEqual([asAsked]);
    const bare = await openDatabase(pooler.url, { poolSize: 1, directUrl });
    await askingFor({ practiceId: id(1) }, () => api.query('select'));
    const left = `select current_user = session_user as itself, coalesce(current_setting('troth.practice', true), '') as practice`;
    for (let turn = 0; turn < 4; turn += 1) expect(await bare.query(left)).toEqual([{ itself: true, practice: '' }]);
    await bare.close();
  });

  it('show each of many callers at once their own rows, in statements and in transactions', async () => {
    const asked = Array.from({ length: 60 }, (_, n) => practices[n % 2] as string);
    const sql = 'select distinct practice_id as id from enrolment where $1';
    const seen = await Promise.all(
      asked.map((practiceId, n) =>
        askingFor({ practiceId }, () =>
          n % 3 === 0 ? api.transaction((tx) => tx.query(sql, [true])) : api.query<{ id: string }>(sql, [true]),
        ),
      ),
    );
    expect(seen).toEqual(asked.map((practice) => [{ id: practice }]));
    expect(await api.query(sql, [true])).toEqual([]);
  });

  it('go on after a statement that failed, and end one that takes too long', async () => {
    await expect(api.query('select 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' });
    await expect(
      askingFor({ practiceId: id(1) }, () => api.transaction((tx) => tx.query('delete from event'))),
    ).rejects.toMatchObject({ code: '42501' });
    expect(await api.query(whoAndWhat)).toEqual([asAsked]);
    const hasty = await openDatabase(pooler.url, { poolSize: 1, statementSeconds: 1, directUrl });
    await expect(hasty.query('select pg_sleep($1)', [30])).rejects.toMatchObject({ code: '57014' });
    await hasty.close();
  });

  it('leave listening to a connection of its own, and planning to PostgreSQL', async () => {
    expect(await planOnce(api)).toBe(api);
    const worker = await openDatabase(pooler.url, { poolSize: 2, role: 'troth_operator', directUrl });
    const clock = await openClock(api);
    const moved = new Promise<void>((resolve) => clock.onChange(resolve));
    await setClock(worker, { frozenAt: new Date('2026-11-23T09:00:00Z') });
    await moved;
    expect(clock.now()).toEqual(new Date('2026-11-23T09:00:00Z'));
    clock.close();
    await worker.close();
  });
});
