import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { openListener, type Listener } from './listener.js';
import { migrations } from './migrations/registry.js';
import { PreparingClient } from './preparing-client.js';
import { rows } from './rows/registry.js';

/** What a repository function works on: a transaction's own manager. */
export type Tx = EntityManager;

/** One open connection pool to PostgreSQL, with the channels that it listens to. */
export interface Database {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly listener: Listener;
  /** Runs the work in one transaction: commits when it resolves, rolls back when it throws. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One statement outside a transaction; rows as plain objects with the columns' own names. */
  query<R>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

/**
 * Opens PostgreSQL at `url`. Throws DatabaseUnreachable, with what to do, when nobody answers there.
 * `poolSize` is the number of connections that this process may hold.
 */
export async function openDatabase(url: string, { poolSize = 10 } = {}): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    driver: pg,
    entities: [...rows],
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize,
    // A connection is kept: a new one costs PostgreSQL a process, and has every statement still to plan.
    extra: {
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 0,
      Client: PreparingClient,
      options: '-c enable_seqscan=off',
    },
  });
  try {
    await dataSource.initialize();
  } catch (fault) {
    throw new DatabaseUnreachable(url, fault);
  }
  const listener = await openListener(url);
  return {
    url,
    dataSource,
    listener,
    transaction: (work) => dataSource.transaction(work),
    query: (sql, parameters) => dataSource.query(sql, parameters as unknown[]),
    close: async () => {
      await listener.close();
      await dataSource.destroy();
    },
  };
}

/** PostgreSQL didn't answer, or refused the sign-in. The message names the server, never the password. */
export class DatabaseUnreachable extends Error {
  readonly code = 'database-unreachable';
  constructor(url: string, cause: unknown) {
    const { host, pathname } = new URL(url);
    super(
      `PostgreSQL at ${host}${pathname} cannot be reached (${(cause as Error).message}). ` +
        'Check that it is running and that DATABASE_URL is right.',
      { cause },
    );
    this.name = 'DatabaseUnreachable';
  }
}
