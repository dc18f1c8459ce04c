import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('migration 0087 plans the reminder of each session that is booked and still to come', async () => {
  await using before = await databaseBefore('0087');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${id(1)}', '${id(10)}', 'active', '1', now())`);
  for (const [n, begins, booked] of [
    [30, '2099-05-04T16:00:00Z', true],
    [31, '2099-05-05T16:00:00Z', false],
    [32, '2020-05-04T16:00:00Z', true],
  ] as const)
    await before.query(`insert into session (practice_id, id, offer_id, enrolment_id, coach_id, begins_at, ends_at, state, offered_at, booked_at, booked_by)
      values ('${id(1)}', '${id(n)}', '${id(n)}', '${id(10)}', '${id(50)}', '${begins}', timestamptz '${begins}' + interval '1 hour',
        ${booked ? `'booked', now(), now(), '${id(50)}'` : `'offered', now(), null, null`})`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    const slots = await after.query(
      `select subject_id as session, local_week as begins, due_at as due from slot where kind = 'session-reminder'`,
    );
    expect(slots).toEqual([
      { session: id(30), begins: '2099-05-04T16:00:00.000Z', due: new Date('2099-05-02T16:00:00Z') },
    ]);
  } finally {
    await after.close();
  }
});
