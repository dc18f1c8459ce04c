import type { Reader } from '../connection/reader.js';
import { UnfitDatabase } from './unfit-database.js';

/**
 * Refuses a database that a backup was put back into and whose restore was not finished: it would send again what was
 * sent, and holds who was erased since. The mark is a table that is there for so long alone. Throws UnfitDatabase.
 */
export async function requireRestored(reader: Reader): Promise<void> {
  if (!(await restoreIsUnfinished(reader))) return;
  throw new UnfitDatabase(
    'half-restored',
    'Troth cannot start: a backup was put back here and its restore did not come to an end. ' +
      'Run npm run troth -- restore --finish.',
  );
}

export async function restoreIsUnfinished(reader: Reader): Promise<boolean> {
  const [row] = (await reader.query(`select to_regclass('public.restore_unfinished') is not null as unfinished`)) as {
    unfinished: boolean;
  }[];
  return row?.unfinished ?? false;
}
