import pg from 'pg';
import { connectionSettings } from '../connection/connection-options.js';
import { DatabaseUnreachable } from '../connection/database-unreachable.js';
import type { Reader } from '../connection/reader.js';
import type { DatabaseRole } from '../roles/roles.js';
import { areLentByTransaction, keepsOptions, pooled, refusesOptions } from './pooler.js';
import { refusesRole, requireWeakRole, roleIsMissing, roleRefused } from './role.js';
import { requireRestored } from './restored.js';
import { requireKeys, type IsOurLink, type KeyMark } from './sealing-keys.js';
import { notMigrated, requireShape } from './shape.js';

export interface Fitness {
  /** As TROTH_KEYS has them, the newest first. */
  readonly keys: readonly KeyMark[];
  readonly isOurLink: IsOurLink;
  /** Lets this version work on a database that the version after it has changed. */
  readonly besideNewer: boolean;
  /** Whom the process acts as. */
  readonly role: DatabaseRole;
  /** Lets a process work on a database whose restore is not finished: the one that finishes it. */
  readonly whileRestoring?: boolean;
}

/**
 * Looks, before a process begins, whether the database at `url` is one that it can work on: connections of its own, a
 * role that owns nothing, the tables of this version, the keys of its values. `then` reads what is kept for them, before
 * another process does. Throws UnfitDatabase or DatabaseUnreachable, with what to do.
 */
export async function requireFit<T>(
  url: string,
  { keys, isOurLink, besideNewer, role, whileRestoring = false }: Fitness,
  then: (reader: Reader) => Promise<T>,
): Promise<T> {
  return onTwoConnections(url, role, async (first, second) => {
    if ((await areLentByTransaction(first, second)) || !(await keepsOptions(first))) throw pooled();
    await requireShape(first, { besideNewer });
    if (!whileRestoring) await requireRestored(first);
    await requireWeakRole(first, role);
    await first.query('begin');
    try {
      await requireKeys(first, keys, isOurLink);
      const result = await then(first);
      await first.query('commit');
      return result;
    } catch (fault) {
      await first.query('rollback');
      throw fault;
    }
  });
}

/** Refuses a pooler that lends connections by the transaction: migrating needs one to itself. Throws UnfitDatabase. */
export async function requireOwnConnections(url: string): Promise<void> {
  await onTwoConnections(url, undefined, async (first, second) => {
    if (await areLentByTransaction(first, second)) throw pooled();
  });
}

async function onTwoConnections<T>(
  url: string,
  role: DatabaseRole | undefined,
  work: (first: Reader, second: Reader) => Promise<T>,
): Promise<T> {
  const settings = connectionSettings(url, role);
  const clients = [new pg.Client(settings), new pg.Client(settings)] as const;
  try {
    // What breaks off is told by the statement that it breaks.
    for (const client of clients) client.on('error', () => undefined);
    await Promise.all(clients.map((client) => client.connect())).catch((fault: unknown) => {
      if (role && roleIsMissing(fault)) throw notMigrated();
      if (role && refusesRole(fault)) throw roleRefused(role);
      throw refusesOptions(fault) ? pooled() : new DatabaseUnreachable(url, fault);
    });
    const [first, second] = clients;
    return await work(readerOf(first), readerOf(second));
  } finally {
    await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
  }
}

function readerOf(client: pg.Client): Reader {
  return { query: async (sql, parameters) => (await client.query(sql, parameters)).rows };
}
