import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';
import { areKeysOn, useKeys } from '../../commands/use-keys';

type Rows = Virtualizer<Window, Element>;

/**
 * By j and k, and by the arrows within the list, the focus goes from couple to couple; a row that is not there yet comes
 * into the window first. Returns what the list does with an arrow.
 */
export function useSteps(rows: Rows, list: RefObject<HTMLElement | null>, count: number) {
  const wanted = useRef<number | null>(null);
  const reach = () => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector(`[data-index="${wanted.current}"]`);
    const place = row?.querySelector<HTMLElement>('a, button');
    if (!place) return;
    wanted.current = null;
    place.focus({ preventScroll: true });
  };
  useEffect(reach);
  const step = (by: 1 | -1) => {
    if (count === 0) return;
    const at = indexOf(document.activeElement) ?? (by === 1 ? -1 : count);
    wanted.current = Math.min(count - 1, Math.max(0, at + by));
    rows.scrollToIndex(wanted.current, { align: 'auto' });
    reach();
  };
  useKeys({ j: () => step(1), k: () => step(-1), '/': find });
  return (event: KeyboardEvent) => {
    const by = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !areKeysOn()) return;
    event.preventDefault();
    step(by);
  };
}

function indexOf(element: Element | null): number | null {
  const index = element?.closest('[data-index]')?.getAttribute('data-index') ?? null;
  return index === null ? null : Number(index);
}

/** To the field that finds. */
function find(): void {
  const field = document.querySelector<HTMLInputElement>('input[name=find]');
  field?.focus();
  field?.select();
}
