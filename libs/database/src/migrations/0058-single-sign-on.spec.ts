import { randomUUID } from 'node:crypto';
import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

it('migration 0058 keeps every password, and takes one link of a coach to each provider', async () => {
  await using before = await databaseBefore('0058');
  const [practice, coach] = [randomUUID(), randomUUID()];
  await before.query(
    `insert into practice (practice_id, slug, name, zone, created_at) values ($1, 'p', 'P', 'Etc/UTC', now())`,
    [practice],
  );
  await before.query(
    `insert into coach (practice_id, id, name, email, zone, roles, created_at)
     values ($1, $2, 'Cora', 'cora@practice.example', 'Etc/UTC', '{coach}', now())`,
    [practice, coach],
  );
  await before.query(
    `insert into coach_user (id, practice_id, name, email, created_at, updated_at)
     values ($2, $1, 'Cora', 'cora@practice.example', now(), now())`,
    [practice, coach],
  );
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
