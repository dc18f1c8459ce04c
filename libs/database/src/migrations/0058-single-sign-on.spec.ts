import { randomUUID } from 'node:crypto';
import { expect, it, jest } from '@jest/globals';
import { coachWhoSignsIn } from '../../spec/coach-who-signs-in.js';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

it('migration 0058 keeps every password, and takes one link of a coach to each provider', async () => {
  await using before = await databaseBefore('0058');
  const coach = await coachWhoSignsIn(before);
  const account = (provider: string, name: string = randomUUID()) => [randomUUID(), coach, name, provider] as const;
  const insert = `insert into coach_account (id, user_id, account_id, provider_id, password, created_at, updated_at)
    values ($1, $2, $3, $4, 'hash', now(), now())`;
  await before.query(insert, [...account('credential')]);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    await after.query(insert, [...account('https://login.example')]);
    await expect(after.query(insert, [...account('https://login.example')])).rejects.toThrow(/coach_account_one_each/);
    await expect(after.query(insert, [...account('credential')])).rejects.toThrow(/coach_account_one_each/);
    expect(await after.query('select provider_id as provider, password from coach_account order by 1')).toEqual([
      { provider: 'credential', password: 'hash' },
      { provider: 'https://login.example', password: 'hash' },
    ]);
  } finally {
    await after.close();
  }
});
