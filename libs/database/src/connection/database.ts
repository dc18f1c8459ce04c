import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { asOptions, CONNECT_MS, roleSetting, sessionSettings } from './connection-options.js';
import { DatabaseUnreachable } from './database-unreachable.js';
import { openListener, type Listener } from './listener.js';
import { migrations } from '../migrations/registry.js';
import { PreparingClient } from './preparing-client.js';
import type { Reader } from './reader.js';
import type { DatabaseRole } from '../roles/roles.js';
import { rows } from '../entities.js';

/** What a repository function works on: the statements of one transaction. */
export interface Tx {
  // What a statement gives is declared where it is read, and `npm run check` compares it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  query<R = any>(sql: string, parameters?: unknown[]): Promise<R>;
}

/** TypeORM's side of a transaction or of the database, for what is read and written as rows; it stays within this room. */
export function managerOf(reader: Reader): EntityManager {
  return ('statements' in reader ? reader.statements : reader) as EntityManager;
}

/** One open connection pool to PostgreSQL, with the channels that it listens to. A class, so that Nest can inject it. */
export abstract class Database {
  /** Where connections of one's own are to be had. */
  abstract readonly url: string;
  /** Whether connections are lent by the transaction, so that nothing may be said to one for longer. */
  abstract readonly isLent: boolean;
  /** TypeORM's own, for this room and the statistics of tests. */
  abstract readonly dataSource: DataSource;
  /** Statements outside a transaction, each by itself: for what reads as a transaction would. */
  abstract readonly statements: Tx;
  abstract readonly listener: Listener;
  /** Runs the work in one transaction: commits when it resolves, rolls back when it throws. */
  abstract readonly transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** One statement outside a transaction; rows as plain objects with the columns' own names. */
  abstract readonly query: <R>(sql: string, parameters?: readonly unknown[]) => Promise<R[]>;
  abstract readonly close: () => Promise<void>;
}

export interface OpeningOptions {
  /** The number of connections that this process may hold. */
  readonly poolSize?: number;
  /** What PostgreSQL's own views call the connections, so that a statement can be traced to its process. */
  readonly name?: string;
  /** After so long a statement is ended; 0 for never. */
  readonly statementSeconds?: number;
  /** Whom the connections act as; left out, it's the login of the URL itself, which may be the owner. */
  readonly role?: DatabaseRole;
  /** PostgreSQL itself, where the URL leads to a pooler that lends connections by the transaction. */
  readonly directUrl?: string | null;
  /** Knows no other migrations than these. */
  readonly migrations?: readonly string[];
}

/** Opens PostgreSQL at `url`. Throws DatabaseUnreachable, with what to do, when nobody answers there. */
export async function openDatabase(
  url: string,
  {
    poolSize = 10,
    name = 'troth',
    statementSeconds = 60,
    role,
    directUrl = null,
    migrations: known,
  }: OpeningOptions = {},
): Promise<Database> {
  const session = sessionSettings(statementSeconds, role);
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    driver: pg,
    entities: [...rows],
    migrations: migrations.filter(({ name }) => known?.includes(name) ?? true),
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize,
    // A connection is kept: a new one costs PostgreSQL a process, and has every statement still to plan.
    extra: {
      connectionTimeoutMillis: CONNECT_MS,
      idleTimeoutMillis: 0,
      Client: PreparingClient,
      application_name: name,
      ...(directUrl === null ? { options: asOptions(session) } : { eachTransaction: session }),
    },
  });
  try {
    await dataSource.initialize();
  } catch (fault) {
    throw new DatabaseUnreachable(url, fault);
  }
  const listener = await openListener(directUrl ?? url, `${name} listener`, asOptions(roleSetting(role)));
  return {
    url: directUrl ?? url,
    isLent: directUrl !== null,
    dataSource,
    statements: dataSource.manager,
    listener,
    transaction: (work) => dataSource.transaction(work),
    query: (sql, parameters) => dataSource.query(sql, parameters as unknown[]),
    close: async () => {
      await listener.close();
      await dataSource.destroy();
    },
  };
}
