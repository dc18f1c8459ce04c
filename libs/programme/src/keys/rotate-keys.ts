import {
  blocksOf,
  countTextsByKey,
  knownKeys,
  lockKeys,
  replaceTexts,
  retireKey,
  sealedColumns,
  textsOfOtherKeys,
  type Database,
  type SealedColumn,
  type SealedText,
  type Tx,
} from '@troth/database';
import { CannotOpen, open, seal, wrapTokens, type SealingKeys } from '@troth/sealing';

export interface Rotated {
  readonly resealed: number;
  /** Texts that none of the keys opens: they stay as they are. */
  readonly unreadable: number;
  /** Keys that no value needs any more: they can be taken out of TROTH_KEYS. */
  readonly retired: readonly string[];
  /** Keys other than the one in front that values still need, with how many. */
  readonly needed: readonly { readonly id: string; readonly texts: number }[];
}

const BLOCKS_AT_ONCE = 64;

/**
 * Seals what other keys have sealed with the one in front, some blocks of a table in a transaction each, beside everybody
 * who works; then retires the keys that nothing needs any more. Stopped halfway, it goes on where it is when it is run again.
 */
export async function rotateKeys(database: Database, keys: SealingKeys, now: Date): Promise<Rotated> {
  const done = { resealed: 0, unreadable: 0 };
  for (const column of sealedColumns) {
    const blocks = await blocksOf(database.statements, column);
    for (let from = 0; from < blocks; from += BLOCKS_AT_ONCE) {
      const batch = { keyId: keys.current.id, from, to: from + BLOCKS_AT_ONCE };
      const { resealed, unreadable } = await database.transaction((tx) => resealBatch(tx, keys, column, batch));
      done.resealed += resealed;
      done.unreadable += unreadable;
    }
  }
  return { ...done, ...(await database.transaction((tx) => retireUnneeded(tx, keys, now))) };
}

async function resealBatch(
  tx: Tx,
  keys: SealingKeys,
  column: SealedColumn,
  batch: Parameters<typeof textsOfOtherKeys>[2],
): Promise<Pick<Rotated, 'resealed' | 'unreadable'>> {
  const texts = await textsOfOtherKeys(tx, column, batch);
  const fresh = texts.map((text) => resealedWith(keys, text)).filter((text) => text !== null);
  const resealed = fresh.length > 0 ? await replaceTexts(tx, column, fresh) : 0;
  return { resealed, unreadable: texts.length - fresh.length };
}

function resealedWith(keys: SealingKeys, text: SealedText) {
  try {
    return { ...text, fresh: seal(keys, open(keys, text.sealed, text.place), text.place) };
  } catch (fault) {
    if (fault instanceof CannotOpen) return null;
    throw fault;
  }
}

async function retireUnneeded(tx: Tx, keys: SealingKeys, now: Date): Promise<Pick<Rotated, 'retired' | 'needed'>> {
  await lockKeys(tx);
  const counts = await countTextsByKey(tx);
  const known = await knownKeys(tx);
  const retired: string[] = [];
  for (const key of keys.all.filter(({ id }) => id !== keys.current.id && !counts.has(id))) {
    if (!known.some(({ id, retiredAt }) => id === key.id && !retiredAt)) continue;
    await retireKey(tx, key.id, wrapTokens(keys, key), now);
    retired.push(key.id);
  }
  const needed = [...counts].filter(([id]) => id !== keys.current.id).map(([id, texts]) => ({ id, texts }));
  return { retired, needed };
}
