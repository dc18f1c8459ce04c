import { useEffect, useRef } from 'react';
import { deviceStorage } from '../device/storage';

const off = 'troth.keys-off';

/** Whether single letters do something on this device; who uses speech or often slips turns them off. */
export const areKeysOn = () => deviceStorage.get(off) === null;

export function turnKeys(on: boolean): void {
  if (on) deviceStorage.remove(off);
  else deviceStorage.set(off, 'yes');
}

/** What single keys do on a page: never while somebody types, chooses, or has a dialog open. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys);
  useEffect(() => void (now.current = keys));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event) || !areKeysOn()) return;
      const act = now.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

const typing = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]';

/** Whether a key is somebody else's: it was taken, goes into a field, or a dialog stands above the page. */
export function isBusy({ defaultPrevented, isComposing, target }: KeyboardEvent): boolean {
  if (defaultPrevented || isComposing) return true;
  if (target instanceof Element && target.closest(typing) !== null) return true;
  return document.querySelector('dialog[open]') !== null;
}
