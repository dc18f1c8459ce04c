import {
  keepLookups,
  lockKeys,
  readWrapped,
  requireFit,
  UnfitDatabase,
  type Database,
  type DatabaseRole,
  type Reader,
} from '@troth/database';
import { CannotOpen, freshLookups, madeLink, parseKeys, withKept, wrapLookups, type SealingKeys } from '@troth/sealing';

/**
 * Looks whether the database at `url` is one to work on, and gives the keys of TROTH_KEYS with what the database keeps
 * wrapped by them. Throws UnfitDatabase or DatabaseUnreachable, with what to do.
 */
export async function openFit(
  url: string,
  {
    keys: text,
    besideNewer = false,
    role = 'troth_operator',
    whileRestoring = false,
  }: {
    readonly keys: string;
    readonly besideNewer?: boolean | undefined;
    readonly role?: DatabaseRole;
    readonly whileRestoring?: boolean;
  },
): Promise<SealingKeys> {
  const keys = parseKeys(text);
  const isOurLink = (id: string, hash: Buffer) => madeLink(keys, id, hash);
  const fitness = { keys: keys.all, isOurLink, besideNewer, role, whileRestoring };
  return requireFit(url, fitness, (reader) => opened(reader, keys));
}

/** The same keys for a database that is open already. Throws UnfitDatabase where what it keeps was wrapped by other keys. */
export async function openKeys(database: Database, text: string): Promise<SealingKeys> {
  const keys = parseKeys(text);
  return database.transaction(async (tx) => {
    await lockKeys(tx);
    return opened(tx, keys);
  });
}

/** On the first start of all the lookup keys are made; on the first one after migration 0040 they are the oldest key's own. */
async function opened(reader: Reader, keys: SealingKeys): Promise<SealingKeys> {
  const { lookups: kept, retired } = await readWrapped(reader);
  try {
    if (kept !== null && kept !== 'unkept') return withKept(keys, { lookups: kept, retired });
    const lookups = kept === null ? keys.lookups : freshLookups();
    const wrapped = wrapLookups(keys, lookups);
    await keepLookups(reader, wrapped);
    return withKept(keys, { lookups: wrapped, retired });
  } catch (fault) {
    if (!(fault instanceof CannotOpen)) throw fault;
    throw new UnfitDatabase(
      'other-keys',
      `Troth cannot start: TROTH_KEYS does not fit the database: ${fault.message}. Set the keys that it was begun with.`,
    );
  }
}
