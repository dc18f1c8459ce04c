import { openDatabase } from './database.js';

// Two processes that start together must not both migrate: the second waits here, then finds nothing to do.
const MIGRATION_LOCK = 7_468_687;

/** Brings the database at `url` to the newest shape. Returns the names of the migrations that ran. */
export async function migrate(url: string): Promise<string[]> {
  const database = await openDatabase(url, { poolSize: 2 });
  const lock = database.dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await database.dataSource.runMigrations();
    return ran.map(({ name }) => name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
    await database.close();
  }
}
