import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('migration 0073 says no hours of coaches who were there, or whom the version before adds', async () => {
  await using before = await databaseBefore('0073');
  const addCoach = (n: number) => `insert into coach (practice_id, id, name, email, zone, created_at)
    values ('${id(1)}', '${id(n)}', 'C', '${n}@practice.example', 'Europe/Berlin', now())`;
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(addCoach(2));

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    await after.query(addCoach(3));
    expect(await after.query('select name, answering_hours as hours from coach')).toEqual([
      { name: 'C', hours: null },
      { name: 'C', hours: null },
    ]);
  } finally {
    await after.close();
  }
});
