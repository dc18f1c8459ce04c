import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('migration 0029 begins with the usual rhythm for everybody, and knows no other than three', async () => {
  await using before = await databaseBefore('0029');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${id(1)}', '${id(10)}', 'active', '1', now())`);
  await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
    values ('${id(1)}', '${id(20)}', '${id(10)}', 'a', 'N', 'a@home.example', '', 'Europe/Berlin', 1, '19:00')`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    expect(await after.query('select rhythm, rhythm_since from partner')).toEqual([
      { rhythm: 'every-week', rhythm_since: null },
    ]);
    await expect(after.query(`update partner set rhythm = 'never'`)).rejects.toThrow(/rhythm_check/);
  } finally {
    await after.close();
  }
});
