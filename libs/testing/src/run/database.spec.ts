import { describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '@troth/database';
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

  describe('in a test after', () => {
    let left: string;
    let held: Database;

    it('gives two that are there', async () => {
      left = await freshDatabase();
      held = await openDatabase(await freshDatabase(), { poolSize: 1 });
      await (await openDatabase(left, { poolSize: 1 })).close();
    });

    it('has dropped the one that nobody is connected to, and left the other', async () => {
      await freshDatabase();
      await expect(openDatabase(left, { poolSize: 1 })).rejects.toThrow('does not exist');
      expect(await held.query('select 1 as one')).toEqual([{ one: 1 }]);
      await held.close();
    });
  });
});
