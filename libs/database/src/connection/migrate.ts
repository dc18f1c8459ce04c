import { openDatabase } from './database.js';
import { requireOwnConnections } from '../fitness/require-fit.js';
import { requireSeeingAll } from '../fitness/role.js';
import { compareShape, newerThanThis } from '../fitness/shape.js';

// Two processes that start together must not both migrate: the second waits here, then finds nothing to do.
const MIGRATION_LOCK = 7_468_687;

/**
 * Brings the database at `url` to the newest shape. Returns the names of the migrations that ran. Throws UnfitDatabase
 * behind a pooler, for a database that a newer version has changed, and for a login that rows are hidden from. `only`
 * names the migrations that a backup knows, for tables of its time.
 */
export async function migrate(url: string, only?: readonly string[]): Promise<string[]> {
  await requireOwnConnections(url);
  // A migration takes as long as its table is large.
  const database = await openDatabase(url, {
    poolSize: 2,
    name: 'troth migrate',
    statementSeconds: 0,
    ...(only && { migrations: only }),
  });
  const lock = database.dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const { newer } = await compareShape(database);
    if (newer.length > 0) throw newerThanThis(newer);
    await requireSeeingAll(database);
    const ran = await database.dataSource.runMigrations();
    return ran.map(({ name }) => name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
    await database.close();
  }
}
