import type { Reader } from '../connection/reader.js';
import { UnfitDatabase } from './unfit-database.js';

const ROUNDS = 3;

/**
 * Whether two connections share PostgreSQL's processes, as they do behind a pooler that lends one for each transaction:
 * prepared statements, notifications and settings of a session would then reach somebody else.
 */
export async function areLentByTransaction(first: Reader, second: Reader): Promise<boolean> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await processOf(first);
    await second.query('begin');
    try {
      // What the first one left free is what a pooler lends next; and having lent it, it gives the first one another.
      if ((await processOf(second)) === before) return true;
      if ((await processOf(first)) !== before) return true;
    } finally {
      await second.query('commit');
    }
  }
  return false;
}

/** Whether what a connection was opened with has reached PostgreSQL: a pooler may drop it without a word. */
export async function keepsOptions(connection: Reader): Promise<boolean> {
  const [row] = (await connection.query(`select current_setting('enable_seqscan') as kept`)) as { kept: string }[];
  return row?.kept === 'off';
}

/** A pooler that speaks of what it does not take says so when a connection is opened. */
export function refusesOptions(fault: unknown): boolean {
  return fault instanceof Error && /unsupported startup parameter/i.test(fault.message);
}

export function pooled(): UnfitDatabase {
  return new UnfitDatabase(
    'pooled',
    'Troth cannot start: DATABASE_URL leads to a connection pooler that lends a connection for one transaction at a time, ' +
      'or takes no options. Set DATABASE_DIRECT_URL to PostgreSQL itself: what needs a session goes there, and the rest ' +
      'through the pooler.',
  );
}

async function processOf(connection: Reader): Promise<number> {
  const [row] = (await connection.query('select pg_backend_pid() as pid')) as { pid: number }[];
  return row?.pid ?? 0;
}
