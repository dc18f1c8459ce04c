import { freshEmptyDatabase } from '@troth/testing';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../src/migrations/registry.js';

/** A database of its own as it stood before a migration, such as `0020`, to be filled by SQL and migrated then. */
export async function databaseBefore(
  number: string,
): Promise<{ url: string; query: DataSource['query'] } & AsyncDisposable> {
  const url = await freshEmptyDatabase();
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    driver: pg,
    migrations: migrations.filter(({ name }) => Number(name.slice(-4)) < Number(number)),
    migrationsTransactionMode: 'each',
  });
  await dataSource.initialize();
  await dataSource.runMigrations();
  return {
    url,
    query: (sql, parameters) => dataSource.query(sql, parameters),
    [Symbol.asyncDispose]: () => dataSource.destroy(),
  };
}
