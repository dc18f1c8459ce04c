import { describe, expect, it, jest } from '@jest/globals';
import { consistencyScore } from '@troth/domain';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const practice = id(1);
const coach = id(2);

describe('migration 0020', () => {
  it('carries flags, figures, names and caseloads of couples that were there', async () => {
    await using before = await databaseBefore('0020');
    await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
      values ('${practice}', 'p', 'P', 'Europe/Berlin', now())`);
    await before.query(`insert into coach (practice_id, id, name, email, zone, created_at)
      values ('${practice}', '${coach}', 'Ada', 'ada@practice.example', 'Europe/Berlin', now())`);
    for (const [n, state] of ['active', 'paused', 'withdrawn'].entries()) {
      await before.query(`insert into enrolment (practice_id, id, state, programme_version, coach_id, created_at)
        values ('${practice}', '${id(10 + n)}', '${state}', '1', '${coach}', now())`);
      for (const [side, name] of [
        ['a', 'Zoë'],
        ['b', 'Łukasz O’Brien'],
      ] as const) {
        await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
          values ('${practice}', '${id(side === 'a' ? 20 + n : 30 + n)}', '${id(10 + n)}', '${side}', '${name}', '${side}${n}@Home.example', '', 'Europe/Berlin', 1, '19:00')`);
      }
    }
    for (const [nth, kind, raised, cleared] of [
      [1, 'perception-gap', '2026-09-01', 'null'],
      [2, 'trust-drop', '2026-10-01', 'null'],
      [3, 'openness-drop', '2026-10-08', 'null'],
      [4, 'reply', '2026-08-01', 'now()'],
    ] as const)
      await before.query(`insert into attention (practice_id, id, enrolment_id, kind, key, evidence, raised_at, cleared_at)
        values ('${practice}', '${id(40 + nth)}', '${id(10)}', '${kind}', '', '{}', '${raised}', ${cleared})`);
    const weeks = [
      { week: '2026-W40', sum: 1, of: 1 },
      { week: '2026-W41', sum: 0.5, of: 1 },
      { week: '2026-W42', sum: 2, of: 3 },
      { week: '2026-W43', sum: 0, of: 2, frozen: true },
      { week: '2026-W44', sum: 1, of: 2 },
    ] as const;
    for (const [n, { week, sum, of, ...rest }] of weeks.entries())
      await before.query(`insert into weekly_summary (practice_id, enrolment_id, partner_id, week, stage, round_id, frozen, trust, own_sum, own_of, seen_sum, seen_of)
        values ('${practice}', '${id(10)}', '${id(20)}', '${week}', 'communication', '${id(50)}', ${'frozen' in rest}, ${n < 3 ? n + 4 : 'null'}, ${sum}, ${of}, ${n < 2 ? sum : 0}, ${n < 2 ? of : 0})`);

    await migrate(before.url);

    const after = await openDatabase(before.url);
    try {
      expect(await after.query('select couples from coach')).toEqual([{ couples: 2 }]);
      const [ranked] = await after.query(
        `select attention_rank, attention_since from enrolment where id = '${id(10)}'`,
      );
      expect(ranked).toEqual({
        attention_rank: 2,
        attention_since: new Date('2026-10-01Z'),
      });
      expect(
        await after.query(`select searchable from partner where id in ('${id(20)}', '${id(30)}') order by side`),
      ).toEqual([{ searchable: 'zoe a0@home.example' }, { searchable: 'lukasz obrien b0@home.example' }]);
      expect(
        await after.query(`select own, seen, trust, trust_week from partner_standing where partner_id = '${id(20)}'`),
      ).toEqual([{ own: consistencyScore(weeks).score, seen: null, trust: 6, trust_week: '2026-W42' }]);
    } finally {
      await after.close();
    }
  });
});
