import { z } from 'zod';
import { pageIsOld } from './fault-words.js';
import { Problem } from './problem.js';

/** `cursor` comes from the page before; `limit` is 1–100. */
export const pageQuery = z.object({
  cursor: z.string().max(500).optional().describe('`nextCursor` of the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});

export type PageQuery = z.infer<typeof pageQuery>;

/** One page of a list; `nextCursor` is null on the last. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** Cuts a page out of rows of which one more than `limit` was asked for. */
export function cutPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => readonly string[],
  toItem: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  const nextCursor = rows.length > limit && last ? writeCursor(placeOf(last)) : null;
  return { items: kept.map(toItem), nextCursor };
}

/** Reads a cursor of the parts that the schema says. Throws a Problem for anything that we did not write. */
export function readCursor<Place>(cursor: string | undefined, schema: z.ZodType<Place>): Place | null {
  if (cursor === undefined) return null;
  const read = schema.safeParse(parse(cursor));
  if (!read.success) throw new Problem('invalid-input', [{ path: 'cursor', message: pageIsOld }]);
  return read.data;
}

function writeCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
