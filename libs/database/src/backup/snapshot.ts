import type { Readable } from 'node:stream';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { connectionSettings } from '../connection/connection-options.js';
import { DatabaseUnreachable } from '../connection/database-unreachable.js';
import type { Reader } from '../connection/reader.js';
import { refusesRole, roleIsMissing, roleRefused } from '../fitness/role.js';
import { notMigrated } from '../fitness/shape.js';
import { readShape, type BackedUpTable, type DatabaseShape } from './database-shape.js';
import { requireEveryRow } from './every-row.js';

/** Whether the server archives its log, so that it can also be brought to any moment since a base backup. */
export interface Archiving {
  readonly on: boolean;
  readonly lastArchivedAt: Date | null;
  readonly failing: boolean;
}

/** The database as it is at one instant, whatever is written meanwhile. */
export interface Snapshot extends AsyncDisposable {
  readonly shape: DatabaseShape;
  readonly archiving: Archiving;
  /** All rows, a line each, as COPY writes them. One table at a time. */
  rowsOf(table: BackedUpTable): Readable;
}

/** Opens one as `troth_operator`, for reading alone. Throws UnfitDatabase where rows are hidden from that role. */
export async function openSnapshot(url: string): Promise<Snapshot> {
  const role = 'troth_operator';
  const client = new pg.Client({ ...connectionSettings(url, role), application_name: 'troth backup' });
  // What breaks off is told by the statement that it breaks.
  client.on('error', () => undefined);
  await client.connect().catch((fault: unknown) => {
    if (roleIsMissing(fault)) throw notMigrated();
    throw refusesRole(fault) ? roleRefused(role) : new DatabaseUnreachable(url, fault);
  });
  const reader: Reader = { query: async (sql, parameters) => (await client.query(sql, parameters)).rows };
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(
      'set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local enable_seqscan = on',
    );
    await requireEveryRow(reader);
    return {
      shape: await readShape(reader),
      archiving: await readArchiving(reader),
      rowsOf: ({ name, columns }) =>
        client.query(copyTo(`copy (select ${listOf(columns)} from ${pg.escapeIdentifier(name)}) to stdout`)),
      [Symbol.asyncDispose]: () => client.end(),
    };
  } catch (fault) {
    await client.end();
    throw fault;
  }
}

export function listOf(columns: readonly string[]): string {
  return columns.map((column) => pg.escapeIdentifier(column)).join(', ');
}

async function readArchiving(reader: Reader): Promise<Archiving> {
  const [row] = (await reader.query(
    `select current_setting('archive_mode') <> 'off' as on, last_archived_time as "lastArchivedAt",
            coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) as failing
     from pg_stat_archiver`,
  )) as Archiving[];
  return row!;
}
