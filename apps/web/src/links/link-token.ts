import { useSyncExternalStore } from 'react';

const pages = ['/join/confirm', '/invitation', '/check-in', '/us/sign-in', '/us/address', '/mail', '/coach/new-device'];
const watchers = new Set<() => void>();
const keyOf = (page: string) => `troth.link.${page}`;

/** Takes the token out of the address bar before anything else runs, so that it is in no history, screenshot or referrer. */
export function takeLinkToken(): void {
  const page = location.pathname.replace(/\/$/, '');
  const token = location.hash.slice(1);
  if (token === '' || !pages.includes(page)) return;
  history.replaceState(history.state, '', page);
  sessionStorage.setItem(keyOf(page), token);
  watchers.forEach((tell) => tell());
}

/** Follows a second link that is opened in a tab where the first one still stands. */
export function watchForLinks(): void {
  window.addEventListener('hashchange', takeLinkToken);
}

/** The token that this tab was opened with on this page (it outlives a reload, not the tab), or null. */
export function useLinkToken(page: string): string | null {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => sessionStorage.getItem(keyOf(page)),
  );
}

export function forgetLinkToken(page: string): void {
  sessionStorage.removeItem(keyOf(page));
  watchers.forEach((tell) => tell());
}
