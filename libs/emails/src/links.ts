import type { ReaderFacts } from './facts.js';

/** The full address of the link in its refs, the secret in the fragment; null where the link opens nothing any more. */
export function linkTo(path: string, { linkSecret, page }: ReaderFacts): string | null {
  return linkSecret === null ? null : page(path, linkSecret);
}

/** The couple's own page. */
export function usPage({ page }: ReaderFacts): string {
  return page('/us');
}
