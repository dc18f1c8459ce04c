import type { Database } from './database.js';
import { migrations } from './migrations/registry.js';

/** The names of the migrations that this program knows and the database has not seen. */
export async function pendingMigrations(database: Database): Promise<string[]> {
  const [table] = await database.query<{ there: boolean }>(`select to_regclass('migrations') is not null as there`);
  const ran = table?.there ? await database.query<{ name: string }>('select name from migrations') : [];
  const known = new Set(ran.map(({ name }) => name));
  return migrations.map(({ name }) => name).filter((name) => !known.has(name));
}
