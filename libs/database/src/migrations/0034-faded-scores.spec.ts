import { describe, expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const practice = id(1);

describe('migration 0034', () => {
  it('fades scores of long ago, says when promises last counted, and leaves the others', async () => {
    await using before = await databaseBefore('0034');
    await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
      values ('${practice}', 'p', 'P', 'Europe/Berlin', now())`);
    await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
      values ('${practice}', '${id(10)}', 'active', '1', now())`);
    for (const [side, n] of [
      ['a', 20],
      ['b', 21],
    ] as const) {
      await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
        values ('${practice}', '${id(n)}', '${id(10)}', '${side}', 'Kim', '${side}@home.example', '', 'Europe/Berlin', 1, '19:00')`);
      await before.query(`insert into partner_standing (practice_id, partner_id, own, seen, trust, trust_week)
        values ('${practice}', '${id(n)}', 100, 90, 4, '2026-W40')`);
    }
    await before.query(`insert into round (practice_id, id, enrolment_id, stage, number, entered_at, entered_week)
      values ('${practice}', '${id(50)}', '${id(10)}', 'communication', 1, now(), '2026-W40')`);
    for (let week = 40; week <= 48; week += 1) {
      const state = week === 48 ? 'open' : week === 44 ? 'paused' : 'closed';
      await before.query(`insert into couple_week (practice_id, enrolment_id, week, stage, round_id, state, closes_at, a_due_at, b_due_at)
        values ('${practice}', '${id(10)}', '2026-W${week}', 'communication', '${id(50)}', '${state}', now(), now(), now())`);
      for (const [n, own, seen] of [
        [20, week === 40, week <= 43],
        [21, week <= 41, week === 47],
      ] as const)
        await before.query(`insert into weekly_summary (practice_id, enrolment_id, partner_id, week, stage, round_id, frozen, own_sum, own_of, seen_sum, seen_of)
          values ('${practice}', '${id(10)}', '${id(n)}', '2026-W${week}', 'communication', '${id(50)}', ${state === 'paused'}, 0, ${Number(own)}, 0, ${Number(seen)})`);
    }

    await migrate(before.url);

    const after = await openDatabase(before.url);
    try {
      expect(
        await after.query('select own, seen, own_week, seen_week, trust from partner_standing order by partner_id'),
      ).toEqual([
        { own: null, seen: 90, own_week: '2026-W40', seen_week: '2026-W43', trust: 4 },
        { own: 100, seen: 90, own_week: '2026-W41', seen_week: '2026-W47', trust: 4 },
      ]);
    } finally {
      await after.close();
    }
  });
});
