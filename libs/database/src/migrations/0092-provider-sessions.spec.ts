import { expect, it, jest } from '@jest/globals';
import { coachWhoSignsIn } from '../../spec/coach-who-signs-in.js';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

it('migration 0092 keeps every session as one begun here, and a proof under one name', async () => {
  await using before = await databaseBefore('0092');
  const coach = await coachWhoSignsIn(before);
  await before.query(
    `insert into coach_session (id, user_id, token, expires_at, created_at, updated_at)
     values (gen_random_uuid(), $1, 'token', now() + interval '1 hour', now(), now())`,
    [coach],
  );
  const proof = `insert into coach_verification (id, identifier, value, expires_at, created_at, updated_at)
    values (gen_random_uuid(), 'second-factor:one', 'value', now() + interval '10 minutes', now(), now())`;
  await before.query(proof);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    expect(await after.query('select token, provider_session as "at" from coach_session')).toEqual([
      { token: 'token', at: null },
    ]);
    expect(await after.query('select identifier from coach_verification')).toEqual([
      { identifier: 'second-factor:one' },
    ]);
    await expect(after.query(proof)).rejects.toThrow(/coach_verification_once/);
  } finally {
    await after.close();
  }
});
