import type pg from 'pg';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Database } from './database.js';

/** The connection pool under an open database, for a library that brings its own statements. */
export function poolOf(database: Database): pg.Pool {
  return (database.dataSource.driver as PostgresDriver).master as pg.Pool;
}
