import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const addCoach = (n: number) => `insert into coach (practice_id, id, name, email, zone, created_at)
  values ('${id(1)}', '${id(n)}', 'C', '${n}@practice.example', 'Europe/Berlin', now())`;

it('migration 0086 lets everybody read on in English, also who comes by the version before', async () => {
  await using before = await databaseBefore('0086');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${id(1)}', '${id(4)}', 'awaiting-partner', '1', now())`);
  await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
    values ('${id(1)}', '${id(5)}', '${id(4)}', 'a', 'Ana', 'ana@home.example', 'x', 'Europe/Berlin', 7, '19:00')`);
  await before.query(addCoach(2));

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    await after.query(addCoach(3));
    expect(await after.query('select language from partner union all select language from coach')).toEqual([
      { language: 'en' },
      { language: 'en' },
      { language: 'en' },
    ]);
  } finally {
    await after.close();
  }
});
