import { migrations } from '../migrations/registry.js';
import type { Reader } from '../connection/reader.js';
import { UnfitDatabase } from './unfit-database.js';

/** How the tables of a database differ from those that this program works with, by the names of migrations. */
export interface ShapeDifference {
  /** Known here, and not in the database yet. */
  readonly pending: readonly string[];
  /** In the database, and not known here: a newer version made them. */
  readonly newer: readonly string[];
}

export async function compareShape(reader: Reader): Promise<ShapeDifference> {
  // Before there were roles, none of them could read it.
  const [table] = (await reader.query(
    `select coalesce(has_table_privilege(to_regclass('migrations'), 'select'), false) as there`,
  )) as { there: boolean }[];
  const ran = (table?.there ? await reader.query('select name from migrations order by id') : []) as { name: string }[];
  const done = new Set(ran.map(({ name }) => name));
  const known = new Set<string>(migrations.map(({ name }) => name));
  return {
    pending: migrations.map(({ name }) => name).filter((name) => !done.has(name)),
    newer: ran.map(({ name }) => name).filter((name) => !known.has(name)),
  };
}

/** Refuses a database of another shape. `besideNewer` lets this version run beside the one after it. Throws UnfitDatabase. */
export async function requireShape(reader: Reader, { besideNewer }: { readonly besideNewer: boolean }): Promise<void> {
  const { pending, newer } = await compareShape(reader);
  if (pending.length > 0) throw notMigrated(pending);
  if (newer.length > 0 && !besideNewer) throw newerThanThis(newer);
}

/** `pending` are the migrations that have not run; all of them unless they are named. */
export function notMigrated(pending: readonly string[] = migrations.map(({ name }) => name)): UnfitDatabase {
  return new UnfitDatabase(
    'not-migrated',
    `Troth cannot work: ${counted(pending)} not run on the database yet. Run npm run troth -- migrate.`,
  );
}

export function newerThanThis(newer: readonly string[]): UnfitDatabase {
  return new UnfitDatabase(
    'newer',
    `Troth cannot start: a newer version has changed the database (${newer.join(', ')}). Start that version; ` +
      'to go on with this one for a while, which the version before may, set NEWER_DATABASE=allow.',
  );
}

function counted({ length }: readonly string[]): string {
  return length === 1 ? 'one migration has' : `${length} migrations have`;
}
