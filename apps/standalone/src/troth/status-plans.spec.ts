import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { openDatabase, sayPresent, usualRetention, type Database } from '@troth/database';
import { freshDatabase, rowsRead, statementsOf, TestClock } from '@troth/testing';
import { status } from './status.js';

jest.setTimeout(120_000);

const clock = new TestClock('2026-11-23T08:00:00Z');
/** Of each sort: more than MOST_ROWS, so that whatever grows with what was done is over it. */
const DONE = 6_000;
const MOST_ROWS = 2_000;

/** What was sent, applied, passed on and worked off. */
const done = [
  `insert into delivery (practice_id, id, month, person_id, audience, kind, state, due_at, expires_at, next_attempt_at, settled_at)
   select gen_random_uuid(), gen_random_uuid(), '2026-11-01', gen_random_uuid(), 'partner', 'milestone', 'accepted', at, at, at, at`,
  `insert into reaction (practice_id, event_id, event_month, subscriber, published_at, applied_at)
   select gen_random_uuid(), gen_random_uuid(), '2026-11-01', 'report', at, at`,
  `insert into event (practice_id, id, month, name, version, payload, occurred_at, relayed_at)
   select gen_random_uuid(), gen_random_uuid(), '2026-11-01', 'week.closed', 1, '{}', at, at`,
  `insert into slot (practice_id, id, kind, subject_id, local_week, due_at, claimed_at)
   select gen_random_uuid(), gen_random_uuid(), 'week-closing', gen_random_uuid(), '2026-W47', at, at`,
];

let database: Database;
beforeAll(async () => {
  database = await openDatabase(await freshDatabase(), { poolSize: 3 });
  await database.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica');
    for (const one of done)
      await tx.query(`${one} from generate_series(1, ${DONE}), (select timestamptz '2026-11-22T08:00:00Z' as at) past`);
  });
  for (const table of ['delivery', 'reaction', 'event', 'slot']) await database.query(`vacuum analyze ${table}`);
  await sayPresent(database, { id: '01900000-0000-7000-8000-000000000001', host: 'one', pid: 1, address: null });
});
afterAll(() => database.close());

it('status reads what is open and nothing of what is done, whatever was ever sent', async () => {
  const context = {
    database: async () => database,
    clock: async () => clock,
    settings: { redisUrl: null, retention: usualRetention, backups: { to: null } },
  };
  const asked = await statementsOf(database, () => status.run([], { ...context, say: () => undefined } as never));
  expect(asked.length).toBeGreaterThan(3);
  const tooMany: string[] = [];
  for (const one of asked)
    for (const plan of ['custom', 'generic'] as const) {
      const rows = await rowsRead(database, one, plan);
      if (rows > MOST_ROWS) tooMany.push(`${plan} plan: ${rows} rows: ${one.sql.trim().slice(0, 400)}`);
    }
  expect(tooMany).toEqual([]);
});
