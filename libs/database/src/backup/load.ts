import type { Writable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { connectionSettings } from '../connection/connection-options.js';
import { DatabaseUnreachable } from '../connection/database-unreachable.js';
import { migrate } from '../connection/migrate.js';
import type { Reader } from '../connection/reader.js';
import { compareShape } from '../fitness/shape.js';
import { migrations } from '../migrations/registry.js';
import { readShape, type BackedUpTable, type DatabaseShape } from './database-shape.js';
import { listOf } from './snapshot.js';
import { markUnfinished } from './unfinished.js';

/** A backup cannot be put into this database, which is as it was; the message says why and what to do. */
export class BackupDoesNotFit extends Error {
  override readonly name = 'BackupDoesNotFit';
  readonly code = 'backup-does-not-fit';
}

/** One transaction in which rows come in: all of them or none. */
export interface Loading extends AsyncDisposable {
  /** Where the rows of one table go, as COPY wrote them; await its `finish` before the next. */
  into(table: BackedUpTable): Writable;
  /** Makes them stay. Without it, disposing leaves the database without a row. */
  keep(): Promise<void>;
}

/** What a process leaves behind that was started on an empty database; nobody's. */
const leftBehind = [
  'clock',
  'lookup_secret',
  'sealing_key',
  'smtp_stream',
  'try_count',
  'worker',
  'zone_data',
] as const;

/**
 * Gives an empty database the tables that the backup was made of, and opens it for its rows, as the login of the URL,
 * which owns the tables. Throws BackupDoesNotFit where it is not empty, or is of another time.
 */
export async function beginLoading(url: string, shape: DatabaseShape): Promise<Loading> {
  const newer = shape.migrations.filter((name) => !migrations.some((one) => one.name === name));
  if (newer.length > 0)
    throw new BackupDoesNotFit(
      `This backup was made by a newer version of Troth (${newer.join(', ')}). Restore it with that version.`,
    );
  await requireEmpty(url, shape);
  await migrate(url, shape.migrations);
  const client = await connect(url);
  const reader = readerOf(client);
  try {
    await client.query('begin');
    await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
    await makeReady(reader, shape);
  } catch (fault) {
    await client.end();
    throw fault;
  }
  return {
    into: ({ name, columns }) =>
      client.query(copyFrom(`copy ${pg.escapeIdentifier(name)} (${listOf(columns)}) from stdin`)),
    keep: async () => {
      await makeUsual(reader, shape);
      await markUnfinished(reader);
      await client.query('commit');
      await client.query('analyze');
    },
    [Symbol.asyncDispose]: () => client.end(),
  };
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ ...connectionSettings(url), application_name: 'troth restore' });
  client.on('error', () => undefined);
  await client.connect().catch((fault: unknown) => {
    throw new DatabaseUnreachable(url, fault);
  });
  return client;
}

function readerOf(client: pg.Client): Reader {
  return { query: async (sql, parameters) => (await client.query(sql, parameters)).rows };
}

async function requireEmpty(url: string, shape: DatabaseShape): Promise<void> {
  const client = await connect(url);
  try {
    const reader = readerOf(client);
    const full = await tablesWithRows(client);
    const { pending } = await compareShape(reader);
    const ahead = migrations.filter(({ name }) => !pending.includes(name) && !shape.migrations.includes(name));
    if (full.length > 0)
      throw new BackupDoesNotFit(
        `There is something in this database already (${full.slice(0, 5).join(', ')}), and nothing of it was touched. ` +
          'Make an empty one (createdb, or a new TROTH_DATA_DIR), lead DATABASE_URL to it, and restore there.',
      );
    if (ahead.length > 0)
      throw new BackupDoesNotFit(
        'This database has tables of a newer time than the backup. Make an empty one (createdb, or a new ' +
          'TROTH_DATA_DIR) and restore there: the tables are brought forward afterwards.',
      );
  } finally {
    await client.end();
  }
}

async function tablesWithRows(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
       and relname <> 'migrations' and relname <> all ($1) order by relname`,
    [leftBehind],
  );
  const full: string[] = [];
  for (const { name } of rows) {
    const found = await client.query(anyRowOf(name));
    if (found.rowCount) full.push(name);
  }
  return full;
}

/** Rows come as they were: nothing reacts to them, and COPY needs tables that their owner is not bound in. */
async function makeReady(owner: Reader, shape: DatabaseShape): Promise<void> {
  const there = await readShape(owner);
  for (const { name, columns, months } of shape.tables) {
    const table = there.tables.find((one) => one.name === name);
    if (!table || columns.some((column) => !table.columns.includes(column)))
      throw new BackupDoesNotFit(`The table ${name} of this backup is not one that its migrations make.`);
    for (const month of months) await owner.query('select attach_month($1, $2)', [name, month]);
    await owner.query(unguarded(name));
  }
  for (const name of leftBehind)
    if (there.tables.some((table) => table.name === name)) await owner.query(`delete from ${name}`);
}

async function makeUsual(owner: Reader, shape: DatabaseShape): Promise<void> {
  const rows = (await owner.query(forcedNow)) as { name: string | null }[];
  const secured = new Set(rows.map(({ name }) => name));
  for (const { name } of shape.tables) {
    await owner.query(guarded(name, secured.has(name)));
  }
}

// Before row-level security came no table had it.
const forcedNow = `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity`;

/** @sql select from practice limit 1 */
function anyRowOf(name: string): string {
  return `select from ${pg.escapeIdentifier(name)} limit 1`;
}

/** @sql alter table practice disable trigger user */
function unguarded(name: string): string {
  return `alter table ${pg.escapeIdentifier(name)} disable trigger user, no force row level security`;
}

/** @sql alter table practice enable trigger user */
function guarded(name: string, secured: boolean): string {
  const force = secured ? ', force row level security' : '';
  return `alter table ${pg.escapeIdentifier(name)} enable trigger user${force}`;
}
