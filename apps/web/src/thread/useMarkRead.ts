import { useEffect, useRef } from 'react';
import type { ThreadPage } from '@troth/contract';
import { onceTouched } from '../device/attended';

/**
 * What stands on a page that somebody opens is read, and marked so once. What comes while it is open waits until the page
 * is touched: nobody may be looking. Nobody else is told.
 */
export function useMarkRead(thread: ThreadPage | undefined, mark: (upTo: string) => Promise<unknown>): void {
  const upTo = thread && thread.unread > 0 ? thread.readUpTo : null;
  const isOpened = useRef(false);
  useEffect(() => {
    const isFirst = thread !== undefined && !isOpened.current;
    if (thread) isOpened.current = true;
    if (upTo === null) return;
    // One that fails is tried again when the page is opened the next time.
    const read = () => void mark(upTo).catch(() => undefined);
    if (!isFirst || document.visibilityState !== 'visible') return onceTouched(read);
    return read();
  }, [upTo, thread !== undefined]);
}
