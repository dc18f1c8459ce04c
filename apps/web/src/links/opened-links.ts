import { tabStorage } from '../device/storage';
import { readFragment, splitPath } from './read-fragment';

/** A link as it was opened on a page; opening it again, even the same one, is another. */
export interface OpenedLink {
  readonly token: string;
  readonly opening: number;
}

const pages = [
  '/join/confirm',
  '/invitation',
  '/check-in',
  '/us/sign-in',
  '/us/address',
  '/questions',
  '/mail',
  '/coach/new-device',
  '/coach/invitation',
  '/coach/new-password',
];
const watchers = new Set<() => void>();
const opened = new Map<string, OpenedLink>();
let openings = 0;
const keyOf = (page: string) => `troth.link.${page}`;

/** Takes the token out of the address bar before anything else runs, so that it is in no history, screenshot or referrer. */
export function takeLinkToken(): void {
  const { page, fragment } = splitPath(location.pathname);
  const token = readFragment(fragment || location.hash.slice(1));
  if (token === null || !pages.includes(page)) return;
  history.replaceState(history.state, '', page);
  openLink(page, token);
}

/** As if this tab had been opened with a link to that page, which stands in no address. */
export function openLink(page: string, token: string): void {
  opened.set(page, { token, opening: (openings += 1) });
  tabStorage.set(keyOf(page), token);
  watchers.forEach((tell) => tell());
}

/** Follows a second link that is opened in a tab where the first one still stands. */
export function watchForLinks(): void {
  window.addEventListener('hashchange', takeLinkToken);
}

/** Calls back when another link is opened, or one forgotten. Answers with the way to stop. */
export function watchOpenedLinks(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

export function forgetLinkToken(page: string): void {
  opened.delete(page);
  tabStorage.remove(keyOf(page));
  watchers.forEach((tell) => tell());
}

/** The link that this tab was opened with on this page, the same object as long as it is open; or null. */
export function openedLink(page: string): OpenedLink | null {
  if (!opened.has(page)) {
    const token = tabStorage.get(keyOf(page));
    if (token !== null) opened.set(page, { token, opening: (openings += 1) });
  }
  return opened.get(page) ?? null;
}
