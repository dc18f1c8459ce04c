import type { Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import type { PersonRef } from './person-keys.js';
import { sealedColumns, type SealedColumn } from './sealed-columns.js';

/** One sealed text, by where its row lies just now, and what it is bound to. */
export interface SealedText {
  readonly row: string;
  readonly sealed: string;
  readonly place: string;
  /** Whose own key is to seal it; null: a key of the practice. */
  readonly owner: PersonRef | null;
}

export interface ResealedText extends SealedText {
  readonly fresh: string;
}

const BLOCK_BYTES = 8_192;

/** How many blocks a table has; its texts are read some blocks at a time, so that nothing is sorted or read twice. */
export async function blocksOf(reader: Reader, { table }: SealedColumn): Promise<number> {
  const [row] = (await reader.query(`select (pg_relation_size($1::regclass) / ${BLOCK_BYTES})::int as blocks`, [
    table,
  ])) as { blocks: number }[];
  return row?.blocks ?? 0;
}

/** The texts in these blocks, the last one left out, that the key named has not sealed, or not their writer's own. */
export async function textsOfOtherKeys(
  tx: Tx,
  column: SealedColumn,
  { keyId, from, to }: { readonly keyId: string; readonly from: number; readonly to: number },
): Promise<SealedText[]> {
  return tx.query<SealedText[]>(ofOtherKeys(column), [keyId, `(${from},0)`, `(${to},0)`]);
}

/** Puts freshly sealed texts in place of the old ones; one that was changed or moved since is left as it is. */
export async function replaceTexts(tx: Tx, column: SealedColumn, texts: readonly ResealedText[]): Promise<number> {
  const [replaced] = await tx.query<[{ row: string }[], number]>(replacing(column), [
    texts.map(({ row }) => row),
    texts.map(({ sealed }) => sealed),
    texts.map(({ fresh }) => fresh),
  ]);
  return replaced.length;
}

/** How many texts each key has sealed, by the key's id. */
export async function countTextsByKey(reader: Reader): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const column of sealedColumns.filter(({ wasClear }) => !wasClear)) {
    for (const { id, count } of (await reader.query(countedByKey(column))) as { id: string | null; count: number }[])
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return counts;
}

/** @sql select ctid::text as row, sealed, 'inbound:' || id as place, json_build_object() as owner from inbound_mail where sealed <> $1 and ctid >= $2::tid and ctid < $3::tid */
function ofOtherKeys({ table, column, place, owner, wasClear = false }: SealedColumn): string {
  const whose = owner ? `json_build_object('practiceId', practice_id, 'personId', ${owner})` : 'null::json';
  const key = owner ? `$1::text is not null` : `split_part(${column}, '.', 2) <> $1`;
  return `select ctid::text as row, ${column} as sealed, ${place} as place, ${whose} as owner from ${table}
    where ${wasClear ? `${column} <> '' and ${column} not like 'v2.%'` : `split_part(${column}, '.', 1) = 'v1'`} and ${key} and ctid >= $2::tid and ctid < $3::tid`;
}

/** @sql update inbound_mail t set sealed = n.fresh from unnest($1::text[], $2::text[], $3::text[]) as n (row, was, fresh) where t.sealed = n.was returning t.ctid::text as row */
function replacing({ table, column }: SealedColumn): string {
  return `update ${table} t set ${column} = n.fresh
    from unnest($1::text[], $2::text[], $3::text[]) as n (row, was, fresh)
    where t.ctid = n.row::tid and t.${column} = n.was
    returning t.ctid::text as row`;
}

/** @sql select id, count from sealed_by_key('inbound_mail', 'sealed') */
function countedByKey({ table, column }: SealedColumn): string {
  return `select id, count from sealed_by_key('${table}', '${column}')`;
}
