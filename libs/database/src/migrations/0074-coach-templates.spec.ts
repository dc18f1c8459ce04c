import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('migration 0074 forgets the templates of a coach who leaves, whichever version lets them go', async () => {
  await using before = await databaseBefore('0074');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now())`);
  for (const n of [2, 3])
    await before.query(`insert into coach (practice_id, id, name, email, zone, created_at)
      values ('${id(1)}', '${id(n)}', 'C', '${n}@practice.example', 'Europe/Berlin', now())`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    for (const n of [2, 3])
      await after.query(`insert into coach_template (practice_id, id, coach_id, name_sealed, text_sealed, created_at)
        values ('${id(1)}', '${id(n + 10)}', '${id(n)}', 's', 's', now())`);
    const kept = async () =>
      (await after.query<{ coach: string }>('select coach_id as coach from coach_template order by 1')).map(
        ({ coach }) => coach,
      );
    await after.query(`update coach set couples = 1 where id = '${id(2)}'`);
    expect(await kept()).toEqual([id(2), id(3)]);
    await after.query(`update coach set left_at = now() where id = '${id(2)}'`);
    expect(await kept()).toEqual([id(3)]);
  } finally {
    await after.close();
  }
});
