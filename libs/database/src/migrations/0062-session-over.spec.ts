import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [practice, coach, session] = [id(1), id(2), id(3)];

it('migration 0062 tells of the end of a session that was open before', async () => {
  await using before = await databaseBefore('0062');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${practice}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into coach (practice_id, id, name, email, zone, created_at)
    values ('${practice}', '${coach}', 'Cora', 'cora@practice.example', 'Europe/Berlin', now())`);
  await before.query(`insert into coach_user (id, practice_id, name, email, email_verified, created_at, updated_at)
    values ('${coach}', '${practice}', 'Cora', 'cora@practice.example', true, now(), now())`);
  await before.query(`insert into coach_session (id, user_id, token, expires_at, created_at, updated_at)
    values ('${session}', '${coach}', 'token', now() + interval '1 hour', now(), now())`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    const told = Promise.withResolvers<string | null>();
    await after.listener.on('troth_session', told.resolve);
    await after.query(`delete from coach_session where id = '${session}'`);
    expect(await told.promise).toBe(session);
  } finally {
    await after.close();
  }
});
