import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';
import { readWrapped } from '../fitness/kept-secrets.js';
import { knownKeys } from '../fitness/sealing-keys.js';

jest.setTimeout(60_000);

it('migration 0040 leaves lookups to the oldest key of a used database, and none to a new one', async () => {
  await using used = await databaseBefore('0040');
  await used.query(`insert into sealing_key values ('k1', '\\x01', true, now())`);
  await using fresh = await databaseBefore('0040');
  for (const [before, lookups] of [
    [used, null],
    [fresh, 'unkept'],
  ] as const) {
    await migrate(before.url);
    const after = await openDatabase(before.url, { poolSize: 1 });
    try {
      expect(await readWrapped(after.statements)).toEqual({ lookups, retired: [] });
      // As the version before notes a key beside this one.
      await after.query(`insert into sealing_key (id, fingerprint, finds_addresses, first_used_at)
        values ('k2', '\\x02', false, now())`);
      expect(await knownKeys(after.statements)).toContainEqual(expect.objectContaining({ id: 'k2', retiredAt: null }));
    } finally {
      await after.close();
    }
  }
});
