import { useEffect } from 'react';
import type { ThreadPage } from '@troth/contract';

/** What stands on an open page is read: it is marked so, once, while somebody looks at it. Nobody else is told. */
export function useMarkRead(thread: ThreadPage | undefined, mark: (upTo: string) => Promise<unknown>): void {
  const upTo = thread && thread.unread > 0 ? thread.readUpTo : null;
  useEffect(() => {
    if (upTo === null || document.visibilityState !== 'visible') return;
    // One that fails is tried again when the page is opened the next time.
    mark(upTo).catch(() => undefined);
  }, [upTo]);
}
