import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openPractice, practiceId, RunningCouple } from '../../spec/running-couple.js';
import type { Database } from '../connection/database.js';
import { backlog } from './backlog.js';

jest.setTimeout(60_000);

describe('the backlog', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openPractice();
  });
  afterAll(() => database.close());

  it('tells how long the oldest of each work has been due, and nothing of what is still to come', async () => {
    await RunningCouple.start(database);
    await database.query('update slot set due_at = $1 where claimed_at is null', ['2026-11-23T10:00:00Z']);
    await database.query(`update event set relayed_at = now()`);
    const before = await backlog(database, new Date('2026-11-23T09:59:00Z'));
    expect(before.slots).toEqual({ waiting: 0, oldestSeconds: 0 });
    expect(before.emails).toEqual({ waiting: 0, oldestSeconds: 0 });

    const after = await backlog(database, new Date('2026-11-23T10:02:00Z'));
    expect(after.slots.oldestSeconds).toBe(120);
    expect(after.slots.waiting).toBeGreaterThan(0);
    expect(after.events).toEqual({ waiting: 0, oldestSeconds: 0 });
  });

  it('tells open, failing and given-up reactions apart', async () => {
    const insert = (end: string, attempts: number, givenUp: boolean, applied: boolean) =>
      database.query(
        `insert into reaction (practice_id, event_id, event_month, subscriber, published_at, attempts, given_up_at, applied_at)
         values ($1, $2, '2026-11-01', 'report', now(), $3, case when $4 then now() end, case when $5 then now() end)`,
        [practiceId, `01900000-0000-7000-8000-0000000000${end}`, attempts, givenUp, applied],
      );
    await insert('01', 0, false, false);
    await insert('02', 3, false, false);
    await insert('03', 1, true, false);
    await insert('04', 1, false, true);
    const { reactions } = await backlog(database, new Date());
    expect(reactions).toEqual({ open: 2, failing: 1, givenUp: 1 });
  });
});
