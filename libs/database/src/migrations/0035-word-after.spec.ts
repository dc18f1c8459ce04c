import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('migration 0035 keeps the email after three months for those who were told of it', async () => {
  await using before = await databaseBefore('0035');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at, ended_at, ended_how)
    values ('${id(1)}', '${id(10)}', 'completed', '1', now(), now(), 'together'),
           ('${id(1)}', '${id(11)}', 'completed', '1', now(), now(), 'apart'),
           ('${id(1)}', '${id(12)}', 'active', '1', now(), null, null)`);
  for (const n of [10, 11, 12])
    await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
      values ('${id(1)}', '${id(n + 10)}', '${id(n)}', 'a', 'N', 'a${n}@home.example', 'a${n}', 'Europe/Berlin', 1, '19:00')`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    expect(await after.query('select wants_word_after as wants from partner order by id')).toEqual([
      { wants: true },
      { wants: false },
      { wants: false },
    ]);
  } finally {
    await after.close();
  }
});
