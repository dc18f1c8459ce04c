import type { Database } from './database.js';
import { poolOf } from './pool.js';

const sql = 'set plan_cache_mode = force_generic_plan';

/**
 * Lets every connection plan each prepared statement once, whatever its parameters: for a process whose statements are
 * few and go by key, over and over. Choosing a plan each time costs a worker more than running it, and the API what its
 * policies add to each statement.
 */
export async function planOnce(database: Database): Promise<Database> {
  // Nothing is prepared on a connection that is lent.
  if (database.isLent) return database;
  const pool = poolOf(database);
  // A connection that could not be told plans as PostgreSQL sees fit, or is broken and says so at its first statement.
  pool.on('connect', (client) => void client.query(sql).catch(() => undefined));
  await pool.query(sql);
  return database;
}
