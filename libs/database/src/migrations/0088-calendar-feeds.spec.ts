import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('migration 0088 keeps notes, also where their session goes; a feed goes with its coach', async () => {
  await using before = await databaseBefore('0088');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into coach (practice_id, id, name, email, zone, created_at)
    values ('${id(1)}', '${id(2)}', 'C', 'c@practice.example', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${id(1)}', '${id(10)}', 'active', '1', now())`);
  const note = (n: number, session = '') =>
    `insert into coach_note (practice_id, id, enrolment_id, coach_id, sealed, written_at${session && ', session_id'})
     values ('${id(1)}', '${id(n)}', '${id(10)}', '${id(2)}', 'sealed', now()${session && `, '${session}'`})`;
  await before.query(note(60));

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    await after.query(`insert into session (practice_id, id, offer_id, enrolment_id, coach_id, begins_at, ends_at, state, offered_at, booked_at, booked_by)
      values ('${id(1)}', '${id(30)}', '${id(40)}', '${id(10)}', '${id(2)}', now(), now() + interval '1 hour', 'booked', now(), now(), '${id(2)}')`);
    await after.query(note(61, id(30)));
    await after.query('delete from session');
    expect(await after.query('select id, session_id as of from coach_note order by 1')).toEqual([
      { id: id(60), of: null },
      { id: id(61), of: null },
    ]);
    await after.query(`insert into calendar_feed (practice_id, coach_id, token_hash, made_at)
      values ('${id(1)}', '${id(2)}', sha256('a'), now())`);
    await after.query('update coach set left_at = now()');
    expect(await after.query('select from calendar_feed')).toEqual([]);
  } finally {
    await after.close();
  }
});
