import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('migration 0081 keeps sessions; an earlier version’s erasure takes those of one alone', async () => {
  await using before = await databaseBefore('0081');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${id(1)}', '${id(10)}', 'active', '1', now())`);
  for (const [n, side] of [
    [20, 'a'],
    [21, 'b'],
  ] as const)
    await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
      values ('${id(1)}', '${id(n)}', '${id(10)}', '${side}', 'N', '${side}@home.example', '${side}', 'Europe/Berlin', 1, '19:00')`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  const whose = async () =>
    (await after.query<{ id: string | null }>('select partner_id as id from session order by 1')).map(({ id }) => id);
  try {
    for (const [n, partner] of [
      [30, `'${id(20)}'`],
      [31, `'${id(21)}'`],
      [32, 'null'],
    ])
      await after.query(`insert into session (practice_id, id, offer_id, enrolment_id, partner_id, coach_id, begins_at, ends_at, state, offered_at)
        values ('${id(1)}', '${id(Number(n))}', '${id(40)}', '${id(10)}', ${partner}, '${id(50)}', now(), now() + interval '1 hour', 'offered', now())`);
    await after.query(`update partner set erased_at = now() where id = '${id(20)}'`);
    expect(await whose()).toEqual([id(21), null]);
    await after.query(`delete from enrolment where id = '${id(10)}'`);
    expect(await whose()).toEqual([]);
  } finally {
    await after.close();
  }
});
