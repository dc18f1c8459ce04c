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
  type ResealedText,
  type SealedColumn,
  type SealedText,
  type Tx,
} from '@troth/database';
import type { Work } from '../work.js';
import { sealFor } from './seal-for.js';
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
 * Seals what other keys have sealed with the one in front, and people's texts of before with their own, some blocks of a table in a transaction each, beside everybody
 * who works; then retires the keys that nothing needs any more. Stopped halfway, it goes on where it is when it is run again.
 */
export async function rotateKeys(database: Database, keys: SealingKeys, now: Date): Promise<Rotated> {
  const done = await resealAll(database, { keys, now }, sealedColumns);
  return { ...done, ...(await database.transaction((tx) => retireUnneeded(tx, keys, now))) };
}

/** Seals with their writers' own keys what the version before this one kept, or still keeps beside it. */
export async function sealOlderTexts(database: Database, keys: SealingKeys, now: Date): Promise<void> {
  await resealAll(
    database,
    { keys, now },
    sealedColumns.filter(({ owner }) => owner !== undefined),
  );
}

async function resealAll(
  database: Database,
  work: Pick<Work, 'keys' | 'now'>,
  columns: readonly SealedColumn[],
): Promise<Pick<Rotated, 'resealed' | 'unreadable'>> {
  const done = { resealed: 0, unreadable: 0 };
  for (const column of columns) {
    const blocks = await blocksOf(database.statements, column);
    for (let from = 0; from < blocks; from += BLOCKS_AT_ONCE) {
      const batch = { keyId: work.keys.current.id, from, to: from + BLOCKS_AT_ONCE };
      const { resealed, unreadable } = await database.transaction((tx) => resealBatch({ ...work, tx }, column, batch));
      done.resealed += resealed;
      done.unreadable += unreadable;
    }
  }
  return done;
}

async function resealBatch(
  work: Pick<Work, 'tx' | 'keys' | 'now'>,
  column: SealedColumn,
  batch: Parameters<typeof textsOfOtherKeys>[2],
): Promise<Pick<Rotated, 'resealed' | 'unreadable'>> {
  const texts = await textsOfOtherKeys(work.tx, column, batch);
  const fresh: ResealedText[] = [];
  for (const text of texts) {
    const one = await resealed(work, text);
    if (one) fresh.push(one);
  }
  const count = fresh.length > 0 ? await replaceTexts(work.tx, column, fresh) : 0;
  return { resealed: count, unreadable: texts.length - fresh.length };
}

async function resealed(work: Pick<Work, 'tx' | 'keys' | 'now'>, text: SealedText): Promise<ResealedText | null> {
  const { owner, place } = text;
  try {
    const words = isSealed(text.sealed) ? open(work.keys, text.sealed, place) : text.sealed;
    return { ...text, fresh: owner ? await sealFor(work, owner, words, place) : seal(work.keys, words, place) };
  } catch (fault) {
    if (fault instanceof CannotOpen) return null;
    throw fault;
  }
}

/** Promises of before were kept as they were typed. */
function isSealed(text: string): boolean {
  return /^v1(\.[\w-]+){4}$/.test(text);
}

async function retireUnneeded(tx: Tx, keys: SealingKeys, now: Date): Promise<Pick<Rotated, 'retired' | 'needed'>> {
  await lockKeys(tx);
  const counts = await countTextsByKey(tx);
  const known = await knownKeys(tx);
  const retired: string[] = [];
  for (const key of keys.all.filter(({ id }) => id !== keys.current.id && !counts.has(id))) {
    const before = known.find(({ id }) => id === key.id);
    if (!before) continue;
    if (!before.retiredAt) await retireKey(tx, key.id, wrapTokens(keys, key), now);
    retired.push(key.id);
  }
  const needed = [...counts].filter(([id]) => id !== keys.current.id).map(([id, texts]) => ({ id, texts }));
  return { retired, needed };
}
