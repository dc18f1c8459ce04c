import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '@troth/testing';
import { openDatabase, type Database } from './connection/database.js';

let database: Database;
beforeAll(async () => void (database = await openDatabase(await freshDatabase(), { poolSize: 1 })));
afterAll(() => database.close());

/** Every column as `table.column type null`. */
async function migratedColumns(): Promise<string[]> {
  const found = await database.query<{ line: string }>(
    `select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, null)
            || case when a.attnotnull then '' else ' null' end as line
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname <> 'migrations'`,
  );
  return found.map(({ line }) => line);
}

function mappedColumns(): string[] {
  const { driver, entityMetadatas } = database.dataSource;
  return entityMetadatas.flatMap(({ tableName, columns }) =>
    columns.map((column) => {
      const { databaseName, isArray, isNullable } = column;
      return `${tableName}.${databaseName} ${driver.normalizeType(column)}${isArray ? '[]' : ''}${isNullable ? ' null' : ''}`;
    }),
  );
}

describe('the row classes', () => {
  it('map every table, with its columns, their types and whether they may be null', async () => {
    expect(mappedColumns().sort()).toEqual((await migratedColumns()).sort());
  });

  it('differ from a table that a migration changes without them', async () => {
    await database.query(
      'alter table coach_note alter column written_at drop not null, add column read_at timestamptz',
    );

    const mapped = new Set(mappedColumns());
    const migrated = await migratedColumns();

    expect(migrated.filter((line) => !mapped.has(line)).sort()).toEqual([
      'coach_note.read_at timestamp with time zone null',
      'coach_note.written_at timestamp with time zone null',
    ]);
  });
});
