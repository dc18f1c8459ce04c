import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('migration 0031 plans the first measure of partners in running programmes within eight days', async () => {
  await using before = await databaseBefore('0031');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now())`);
  for (const [n, state] of ['active', 'paused', 'completed', 'awaiting-partner'].entries()) {
    await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
      values ('${id(1)}', '${id(10 + n)}', '${state}', '1', now())`);
    for (const [m, side] of ['a', 'b'].entries())
      await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
        values ('${id(1)}', '${id(20 + 2 * n + m)}', '${id(10 + n)}', '${side}', 'N', '${side}${n}@home.example', '', 'Europe/Berlin', 1, '19:00')`);
  }
  await before.query(`insert into link (practice_id, id, token_hash, purpose, partner_id, enrolment_id, created_at, expires_at)
    values ('${id(1)}', '${id(40)}', '', 'check-in', '${id(20)}', '${id(10)}', now(), now())`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    const slots = await after.query<{ of: string; soon: boolean }>(
      `select subject_id as of, due_at between now() + interval '23 hours' and now() + interval '8 days' as soon
       from slot where kind = 'measure' order by subject_id`,
    );
    expect(slots).toEqual([20, 21, 22, 23].map((n) => ({ of: id(n), soon: true })));
    await after.query(`update link set purpose = 'measure' where id = '${id(40)}'`);
    await expect(after.query(`update link set purpose = 'else' where id = '${id(40)}'`)).rejects.toThrow(/purpose/);
  } finally {
    await after.close();
  }
});
