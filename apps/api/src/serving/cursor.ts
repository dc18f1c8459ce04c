import type { Page } from '@troth/contract';
import type { z } from 'zod';
import { messages } from '../validation/messages.js';
import { Problem } from '../problems/problem.js';
import { say } from '../speech/say.js';

/** Cuts a page out of rows of which one more than `limit` was asked for. */
export function cutPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => readonly string[],
  toItem: (row: Row) => Item,
): Page<Item> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  const nextCursor = rows.length > limit && last ? writeCursor(placeOf(last)) : null;
  return { items: kept.map(toItem), nextCursor };
}

/** Reads a cursor of the parts that the schema says. Throws a Problem for anything that we did not write. */
export function readCursor<Place>(cursor: string | undefined, schema: z.ZodType<Place>): Place | null {
  if (cursor === undefined) return null;
  const read = schema.safeParse(parse(cursor));
  if (!read.success) throw new Problem('invalid-input', [{ path: 'cursor', message: say(messages.pageIsOld) }]);
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
