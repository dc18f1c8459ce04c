import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

it('migration 0047 shows the covered coach’s couples wherever one’s own are shown', async () => {
  await using before = await databaseBefore('0047');
  const ofCoaches = `select polrelid::regclass::text as table from pg_policy
    where polname = 'api' and pg_get_expr(polqual, polrelid) like $1 order by 1`;
  const [own, covered] = ['%e.coach_id IS NULL%', '%covered_coaches()%'];
  const seen = (await before.query(ofCoaches, [own])) as unknown[];
  expect(seen.length).toBeGreaterThanOrEqual(13);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    expect(await after.query(ofCoaches, [covered])).toEqual(expect.arrayContaining(seen));
  } finally {
    await after.close();
  }
});
