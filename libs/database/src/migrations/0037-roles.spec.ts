import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const coach = (practice: number, n: number, created: string, left: string) =>
  `('${id(practice)}', '${id(n)}', 'C${n}', 'c${n}@practice.example', 'UTC', '${created}', ${left})`;

it('migration 0037 gives every role to the oldest coach who is there, and one to the others', async () => {
  await using before = await databaseBefore('0037');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${id(1)}', 'p', 'P', 'Europe/Berlin', now()), ('${id(2)}', 'q', 'Q', 'Europe/Berlin', now())`);
  await before.query(`insert into coach (practice_id, id, name, email, zone, created_at, left_at) values
    ${coach(1, 10, '2025-01-01', "'2025-06-01'")}, ${coach(1, 12, '2025-02-01', 'null')},
    ${coach(1, 11, '2025-03-01', 'null')}, ${coach(2, 20, '2026-01-01', 'null')}`);

  await migrate(before.url);
  await before.query(`insert into coach (practice_id, id, name, email, zone, created_at, left_at)
    values ${coach(1, 13, '2026-02-01', 'null')}`);

  const after = await openDatabase(before.url);
  try {
    expect(await after.query('select name, roles from coach order by id')).toEqual([
      { name: 'C10', roles: ['coach'] },
      { name: 'C11', roles: ['coach'] },
      { name: 'C12', roles: ['coach', 'lead', 'safety'] },
      { name: 'C13', roles: ['coach'] },
      { name: 'C20', roles: ['coach', 'lead', 'safety'] },
    ]);
    await expect(after.query(`update coach set roles = '{owner}'`)).rejects.toThrow(/check/);
  } finally {
    await after.close();
  }
});
