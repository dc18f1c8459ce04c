import { managerOf, type Database } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { countTextsByKey } from '../sealed/sealed-texts.js';
import { SealingKeyRow } from './entities.js';
import { UnfitDatabase } from './unfit-database.js';

/** A key of TROTH_KEYS as far as the database may know it. */
export interface KeyMark {
  readonly id: string;
  /** 16 bytes. */
  readonly fingerprint: Buffer;
}

export interface KnownKey extends KeyMark {
  /** The version before looks addresses up by this one. */
  readonly findsAddresses: boolean;
  readonly firstUsedAt: Date;
  /** Since when no value needs it any more, as far as `keys rotate` saw. */
  readonly retiredAt: Date | null;
}

/** The keys that values in this database are sealed with, the oldest first. */
export async function knownKeys(reader: Reader): Promise<KnownKey[]> {
  return (await reader.query(
    `select id, fingerprint, finds_addresses as "findsAddresses", first_used_at as "firstUsedAt", retired_at as "retiredAt"
     from sealing_key
     order by finds_addresses desc, first_used_at, id`,
  )) as KnownKey[];
}

/** What is wrong with the keys given (the newest first) for a database that knows these; null where they open all of it. */
export function faultOfKeys(given: readonly KeyMark[], known: readonly KnownKey[]): string | null {
  const changed = known.find(({ id, fingerprint }) =>
    given.some((key) => key.id === id && !key.fingerprint.equals(fingerprint)),
  );
  if (changed) return `the key ${changed.id} is another one than the ${changed.id} that this database was sealed with`;
  const missing = known.filter(({ id, retiredAt }) => !retiredAt && !given.some((key) => key.id === id));
  if (missing.length > 0) {
    const ids = missing.map(({ id }) => id).join(', ');
    return `this database has values sealed with ${ids}, and TROTH_KEYS has no such key`;
  }
  return null;
}

/** Whether a link's secret (its id, and the hash that is stored) was made with one of the keys given. */
export type IsOurLink = (linkId: string, tokenHash: Buffer) => boolean;

/**
 * Compares the keys with those that the database was sealed with, and notes the new ones. A database that knows none yet
 * is asked for its newest links first: they were made with the right keys. Throws UnfitDatabase.
 */
export async function requireKeys(tx: Reader, given: readonly KeyMark[], isOurLink: IsOurLink): Promise<void> {
  await lockKeys(tx);
  const known = await knownKeys(tx);
  const fault =
    known.length > 0
      ? (faultOfKeys(given, known) ?? (await faultOfRetired(tx, given, known)))
      : await faultOfLinks(tx, isOurLink);
  if (fault) {
    throw new UnfitDatabase(
      'other-keys',
      `Troth cannot start: TROTH_KEYS does not fit the database: ${fault}. Set the keys that it was begun with; ` +
        'what was sealed with a key that is lost for good is given up with npm run troth -- keys forget.',
    );
  }
  const fresh = given.filter(({ id }) => !known.some((key) => key.id === id));
  for (const { id, fingerprint } of fresh) {
    await tx.query(
      `insert into sealing_key (id, fingerprint, finds_addresses, first_used_at) values ($1, $2, false, now())`,
      [id, fingerprint],
    );
  }
  // A key that was retired and is put in front once more seals values again.
  await tx.query('update sealing_key set retired_at = null where id = $1 and retired_at is not null', [given[0]?.id]);
}

/** Until the transaction ends nobody else notes, retires or compares keys. */
export async function lockKeys(tx: Reader): Promise<void> {
  await tx.query('lock table sealing_key in share row exclusive mode');
}

/** Takes a key off the list, so that Troth starts without it; false where the list has no such key. */
export async function forgetKey(database: Database, id: string): Promise<boolean> {
  return database.transaction(async (tx) => {
    const { affected } = await managerOf(tx).delete(SealingKeyRow, { id });
    if (affected !== 1) return false;
    // What it alone opens is lost with it; kept, it would keep every process from starting.
    await tx.query(`delete from lookup_secret where split_part(wrapped, '.', 2) = $1`, [id]);
    await tx.query(`delete from person_key where split_part(wrapped, '.', 2) = $1`, [id]);
    await tx.query(`update sealing_key set tokens = null where split_part(tokens, '.', 2) = $1`, [id]);
    return true;
  });
}

/** A process that still had a retired key in front may have sealed with it since: those values would be lost. */
async function faultOfRetired(
  reader: Reader,
  given: readonly KeyMark[],
  known: readonly KnownKey[],
): Promise<string | null> {
  const gone = known.filter(({ id, retiredAt }) => retiredAt && !given.some((key) => key.id === id));
  if (gone.length === 0) return null;
  const counts = await countTextsByKey(reader);
  const needed = gone.find(({ id }) => counts.has(id));
  if (!needed) return null;
  return `${counts.get(needed.id)} values are sealed with ${needed.id} again: give it to npm run troth -- keys rotate once more`;
}

async function faultOfLinks(reader: Reader, isOurLink: IsOurLink): Promise<string | null> {
  const links = (await reader.query(`select id, token_hash as "tokenHash" from newest_links()`)) as {
    id: string;
    tokenHash: Buffer;
  }[];
  if (links.length === 0 || links.some(({ id, tokenHash }) => isOurLink(id, tokenHash))) return null;
  return 'its newest links were made with other keys';
}
