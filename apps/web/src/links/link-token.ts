import { useSyncExternalStore } from 'react';
import { openedLink, watchOpenedLinks, type OpenedLink } from './opened-links';

/** The link that this tab was opened with on this page (it outlives a reload, not the tab), or null. */
export function useOpenedLink(page: string): OpenedLink | null {
  return useSyncExternalStore(watchOpenedLinks, () => openedLink(page));
}

/** The token of that link. */
export function useLinkToken(page: string): string | null {
  return useOpenedLink(page)?.token ?? null;
}
