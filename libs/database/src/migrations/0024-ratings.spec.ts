import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase, type Database } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';
import { fillWithMail, id } from './inbound-mail.fixture.js';

jest.setTimeout(60_000);

const answered = id(20);
const asked = id(21);
const columns = 'openness, closeness, trust, focus, readiness';
const five = { openness: 7, closeness: 0, trust: 10, focus: 1, readiness: 5 };
const three = { openness: 4, closeness: 5, trust: 6 };
const none = { openness: null, closeness: null, trust: null, focus: null, readiness: null };

let database: Database;

const checkIns = (which = [answered, asked]) =>
  database.query(`select ${columns}, ratings from check_in where id = any($1::uuid[]) order by id`, [which]);
const summaries = () => database.query('select openness, closeness, trust, readiness, ratings from weekly_summary');

const insertCheckIn = (checkIn: string, week: string) => `
  insert into check_in (practice_id, id, enrolment_id, partner_id, local_week, round_id, stage, asked_at)
  values ('${id(1)}', '${checkIn}', '${id(2)}', '${id(3)}', '${week}', '${id(9)}', 'communication', now())`;

/** As the version before writes an answer, and the roll-up with it. */
async function answerBefore(query: (sql: string) => Promise<unknown>, checkIn: string, values: string): Promise<void> {
  await query(`update check_in set (${columns}) = (${values}) where id = '${checkIn}'`);
  await query(`
    insert into weekly_summary (practice_id, enrolment_id, partner_id, week, stage, round_id, openness, closeness, trust, readiness)
    select practice_id, enrolment_id, partner_id, '2026-W48', stage, round_id, openness, closeness, trust, readiness
    from check_in where id = '${checkIn}'
    on conflict (practice_id, partner_id, week) do update
      set openness = excluded.openness, closeness = excluded.closeness, trust = excluded.trust, readiness = excluded.readiness`);
}

/** As this version does. */
async function answerNow(checkIn: string, ratings: Readonly<Record<string, number>>): Promise<void> {
  await database.query('update check_in set ratings = $2 where id = $1', [checkIn, JSON.stringify(ratings)]);
  await database.query(
    `insert into weekly_summary (practice_id, enrolment_id, partner_id, week, stage, round_id, ratings)
     select practice_id, enrolment_id, partner_id, '2026-W48', stage, round_id, ratings from check_in where id = $1
     on conflict (practice_id, partner_id, week) do update set ratings = excluded.ratings`,
    [checkIn],
  );
}

beforeAll(async () => {
  await using before = await databaseBefore('0024');
  await fillWithMail(before, []);
  await before.query(insertCheckIn(answered, '2026-W48'));
  await before.query(insertCheckIn(asked, '2026-W49'));
  await answerBefore((sql) => before.query(sql), answered, '7, 0, 10, 1, 5');
  await migrate(before.url);
  database = await openDatabase(before.url);
});
afterAll(() => database.close());

describe('migration 0024', () => {
  it('carries answers over, and leaves those empty that were not given', async () => {
    expect(await checkIns()).toEqual([
      { ...five, ratings: five },
      { ...none, ratings: {} },
    ]);
    const { focus: _, ...rolledUp } = five;
    expect(await summaries()).toEqual([{ ...rolledUp, ratings: rolledUp }]);
  });

  describe('with the version before beside it', () => {
    beforeEach(async () => {
      await answerNow(answered, five);
      await answerNow(asked, {});
    });

    it('shows that version what this one writes, in the roll-up too', async () => {
      await answerNow(answered, three);
      expect(await checkIns([answered])).toEqual([{ ...none, ...three, ratings: three }]);
      expect(await summaries()).toEqual([{ ...three, readiness: null, ratings: three }]);
    });

    it('takes what that version writes, and keeps answers that it does not know of', async () => {
      await answerNow(answered, { ...five, calm: 3 });
      await answerBefore((sql) => database.query(sql), answered, '4, 5, 6, null, null');
      const kept = { ...three, calm: 3 };
      expect(await checkIns([answered])).toEqual([{ ...none, ...three, ratings: kept }]);
      expect(await summaries()).toMatchObject([{ ratings: { ...kept, focus: 1 } }]);
    });

    it('takes a row that is new in either', async () => {
      const [byBefore, byNow] = [id(30), id(31)];
      const insert = (name: string, value: string, checkIn: string, week: string) =>
        insertCheckIn(checkIn, week).replace('asked_at)', `asked_at, ${name})`).replace('now())', `now(), ${value})`);
      await database.query(insert('trust', '9', byBefore, '2026-W50'));
      await database.query(insert('ratings', `'{"trust": 8}'`, byNow, '2026-W51'));
      expect(await checkIns([byBefore, byNow])).toEqual([
        { ...none, trust: 9, ratings: { trust: 9 } },
        { ...none, trust: 8, ratings: { trust: 8 } },
      ]);
    });

    it('still refuses what lies off a scale', async () => {
      await expect(answerNow(asked, { ...three, trust: 11 })).rejects.toThrow('check_in_trust_check');
    });
  });
});
