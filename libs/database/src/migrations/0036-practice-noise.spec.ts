import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';
import { practiceToMeasure } from '../findings/practice-noise.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('migration 0036 leaves couples as they are, and practices of before are looked at', async () => {
  await using before = await databaseBefore('0036');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at, findings_version)
    values ('${id(1)}', '${id(10)}', 'active', '1', now(), 5)`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    expect(await after.query('select findings_version as version from enrolment')).toEqual([{ version: 5 }]);
    expect(await after.transaction((tx) => practiceToMeasure(tx, new Date()))).toBe(id(1));
  } finally {
    await after.close();
  }
});
