import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('migration 0032 makes room for what is said of practices, which goes with the couple', async () => {
  await using before = await databaseBefore('0032');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${id(1)}', '${id(10)}', 'active', '1', now())`);
  await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
    values ('${id(1)}', '${id(20)}', '${id(10)}', 'a', 'N', 'a@home.example', '', 'Europe/Berlin', 1, '19:00')`);
  await before.query(`insert into round (practice_id, id, enrolment_id, stage, number, entered_at, entered_week)
    values ('${id(1)}', '${id(30)}', '${id(10)}', 'communication', 1, now(), '2026-W48')`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  const count = () =>
    after.query(
      'select (select count(*)::int from said_of_practice) as said, (select count(*)::int from assigned_practice) as assigned',
    );
  try {
    await after.query(`insert into said_of_practice
      values ('${id(1)}', '${id(20)}', '${id(30)}', 1, 'say-it-back', 'done', now(), 'sealed', 'coach')`);
    await after.query(`insert into assigned_practice
      values ('${id(1)}', '${id(30)}', 2, 'say-it-back', '${id(40)}', now())`);
    expect(await count()).toEqual([{ said: 1, assigned: 1 }]);
    await after.query(`delete from enrolment where id = '${id(10)}'`);
    expect(await count()).toEqual([{ said: 0, assigned: 0 }]);
  } finally {
    await after.close();
  }
});
