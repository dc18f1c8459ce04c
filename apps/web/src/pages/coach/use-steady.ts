import { useLayoutEffect, useRef } from 'react';
import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual';
import type { CoupleInList } from '@troth/contract';

interface Laid {
  readonly list: string | null;
  readonly rows: readonly VirtualItem[];
}

/**
 * Keeps what is read where it is when couples above it come or go by themselves. `list` names how the list is set: another
 * list begins where it begins.
 */
export function useSteady(
  rows: Virtualizer<Window, Element>,
  couples: readonly CoupleInList[],
  list: string | null,
): void {
  const before = useRef<Laid>({ list: null, rows: [] });
  useLayoutEffect(() => {
    const { list: earlier, rows: old } = before.current;
    if (list === null || earlier !== list || window.scrollY <= rows.options.scrollMargin) return;
    const isAt = new Map(rows.measurementsCache.map(({ key, start }) => [key, start]));
    const read = old.findLast(({ start, key }) => start <= window.scrollY && isAt.has(key));
    const moved = read ? isAt.get(read.key)! - read.start : 0;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  }, [couples]);
  useLayoutEffect(() => void (before.current = { list, rows: rows.measurementsCache }));
}
