import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('migration 0030 makes room for accounts, which go with their partner', async () => {
  await using before = await databaseBefore('0030');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${id(1)}', '${id(10)}', 'active', '1', now())`);
  await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
    values ('${id(1)}', '${id(20)}', '${id(10)}', 'a', 'N', 'a@home.example', '', 'Europe/Berlin', 1, '19:00')`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    await after.query(`insert into intake values ('${id(1)}', '${id(20)}', 'sealed', now())`);
    await after.query(`delete from enrolment where id = '${id(10)}'`);
    expect(await after.query('select * from intake')).toEqual([]);
  } finally {
    await after.close();
  }
});
