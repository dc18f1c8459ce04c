import { describe, expect, it } from '@jest/globals';
import { openDatabase } from '@troth/database';
import { freshDatabase } from './database.js';

describe('freshDatabase', () => {
  it('gives every caller a migrated database of their own', async () => {
    const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
    const database = await openDatabase(one, { poolSize: 1 });
    const other = await openDatabase(two, { poolSize: 1 });
    await database.query('create table only_here (id int)');

    const tables = (
      await other.query<{ name: string }>("select relname as name from pg_class where relkind in ('r', 'p')")
    ).map(({ name }) => name);

    expect(tables).toContain('enrolment');
    expect(tables).not.toContain('only_here');
    await database.close();
    await other.close();
  });
});
