import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { SealingKeyRow } from './entities.js';

/** What the database keeps of secrets, each wrapped by a key of TROTH_KEYS. */
export interface WrappedSecrets {
  /** `unkept`: of a database that has nobody yet; null: still to be worked out from the oldest key. */
  readonly lookups: string | null | 'unkept';
  readonly retired: readonly { readonly id: string; readonly tokens: string }[];
}

export async function readWrapped(reader: Reader): Promise<WrappedSecrets> {
  const [kept] = (await reader.query('select wrapped from lookup_secret')) as { wrapped: string | null }[];
  const retired = (await reader.query(
    `select id, tokens from sealing_key where retired_at is not null and tokens is not null order by id`,
  )) as { id: string; tokens: string }[];
  return { lookups: kept ? kept.wrapped : 'unkept', retired };
}

/** Keeps the wrapped lookup keys for good. */
export async function keepLookups(reader: Reader, wrapped: string): Promise<void> {
  await reader.query(
    `insert into lookup_secret (wrapped, since) values ($1, now())
     on conflict (id) do update set wrapped = excluded.wrapped where lookup_secret.wrapped is null`,
    [wrapped],
  );
}

/** Notes that no value needs this key any more; `tokens` is what its links and emails' tokens were made with, wrapped. */
export async function retireKey(tx: Tx, id: string, tokens: string, now: Date): Promise<void> {
  await managerOf(tx).update(SealingKeyRow, { id }, { tokens, findsAddresses: false, retiredAt: now });
}
