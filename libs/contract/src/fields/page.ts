import { z } from 'zod';

/** `cursor` comes from the page before; `limit` is 1–100. */
export const pageQuery = z.object({
  cursor: z.string().max(500).optional().describe('`nextCursor` of the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});

export type PageQuery = z.output<typeof pageQuery>;

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** One page of a list; `nextCursor` is null on the last. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
