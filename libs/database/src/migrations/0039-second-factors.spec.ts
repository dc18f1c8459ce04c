import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const practice = '01900000-0000-7000-8000-000000000001';
const coach = '01900000-0000-7000-8000-000000000002';

it('migration 0039 carries coaches and their sessions, and the version before still opens some', async () => {
  await using before = await databaseBefore('0039');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${practice}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into coach (practice_id, id, name, email, zone, created_at)
    values ('${practice}', '${coach}', 'C', 'c@p.example', 'Europe/Berlin', '2026-01-01Z')`);
  await before.query(`insert into coach_user (id, practice_id, name, email, created_at, updated_at)
    values ('${coach}', '${practice}', 'C', 'c@p.example', '2026-01-01Z', '2026-01-01Z')`);
  const session = (id: string, token: string) =>
    `insert into coach_session (id, user_id, token, expires_at, created_at, updated_at)
     values ('${id}', '${coach}', '${token}', now() + interval '1 hour', '2026-01-02Z', '2026-01-03Z')`;
  await before.query(session('01900000-0000-7000-8000-000000000003', 'old'));

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    expect(await after.query('select first_signed_in_at as at from coach_user')).toEqual([
      { at: new Date('2026-01-01Z') },
    ]);
    expect(await after.query('select token, strong, last_used_at as used from coach_session')).toEqual([
      { token: 'old', strong: false, used: new Date('2026-01-03Z') },
    ]);
    await after.query(session('01900000-0000-7000-8000-000000000004', 'of the version before'));
    expect(await after.query('select from coach_session where last_used_at <= now()')).toHaveLength(2);
  } finally {
    await after.close();
  }
});
