import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshEmptyDatabase } from '@troth/testing';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { openDatabase, type Database } from '../connection/database.js';
import { failedReactions } from '../outbox/failed-reactions.js';
import { Operation1764000000017 } from './0017-operation.js';
import { migrations } from './registry.js';

const practiceId = '0190a000-0000-7000-8000-000000000001';
const idOf = (end: number) => `0190a000-0000-7000-8000-00000000010${end}`;

let database: Database;
beforeAll(async () => {
  const url = await freshEmptyDatabase();
  const before = new DataSource({
    type: 'postgres',
    url,
    driver: pg,
    synchronize: false,
    migrations: migrations.slice(0, migrations.indexOf(Operation1764000000017)),
  });
  await before.initialize();
  await before.runMigrations();
  await before.destroy();
  database = await openDatabase(url);
  for (const [event, attempts] of [
    [1, 3],
    [2, 0],
  ]) {
    await database.query(
      `insert into event (practice_id, id, month, name, version, payload, occurred_at) values ($1, $2, '2026-11-01', 'week.closed', 1, '{}', now())`,
      [practiceId, idOf(event!)],
    );
    await database.query(
      `insert into reaction (practice_id, event_id, event_month, subscriber, published_at, attempts, failure)
       values ($1, $2, '2026-11-01', 'roll-up', now(), $3, case when $3 > 0 then 'TypeError' end)`,
      [practiceId, idOf(event!), attempts],
    );
  }
  await database.dataSource.runMigrations();
}, 60_000);
afterAll(() => database?.close());

describe('a database of the version before', () => {
  it('keeps what failed in it, without a place', async () => {
    expect(await failedReactions(database, 10)).toMatchObject([
      { eventId: idOf(1), attempts: 3, failure: 'TypeError', place: null, failedAt: null },
    ]);
  });

  it('takes what a worker of the version before still writes', async () => {
    await database.query(`update reaction set attempts = attempts + 1, failure = 'RangeError' where event_id = $1`, [
      idOf(2),
    ]);
    await database.query(`select ensure_months('2027-12-01', '2028-01-01')`);
    const [made] = await database.query('select attach_month($1, $2) as made', ['event', '2028-01-01']);
    expect(made).toEqual({ made: false });
    expect(await failedReactions(database, 10)).toHaveLength(2);
  });
});
