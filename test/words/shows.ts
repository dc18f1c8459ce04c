import type { Page } from 'playwright-core';

interface Sought {
  readonly words: string;
  /** What may be nowhere on the page, seen or not. */
  readonly never: string;
  readonly withinMs: number;
}

/** Waits until a page shows these words, and tells whether it did and whether it holds the others. */
export function shows(page: Page, sought: Sought): Promise<{ shown: boolean; holdsNever: boolean }> {
  return page.evaluate(seek, sought);
}

/** It runs in the page, which knows itself when it has changed: from outside it would be read over and over. */
async function seek({ words, never, withinMs }: Sought): Promise<{ shown: boolean; holdsNever: boolean }> {
  const plain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
  const wanted = plain(words);
  const holds = (node: Element) => plain(node.textContent ?? '').includes(wanted) && !node.matches('script, style');
  /** The smallest element that holds them is seen. */
  const isSeenIn = (node: Element): boolean => {
    const within = [...node.children].filter(holds);
    return within.length > 0 ? within.some(isSeenIn) : node.checkVisibility({ visibilityProperty: true });
  };
  const isShown = () => holds(document.body) && isSeenIn(document.body);
  const shown =
    isShown() ||
    (await new Promise<boolean>((done) => {
      const watch = new MutationObserver(() => isShown() && end(true));
      const late = setTimeout(() => end(false), withinMs);
      const end = (is: boolean) => {
        watch.disconnect();
        clearTimeout(late);
        done(is);
      };
      watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    }));
  return { shown, holdsNever: document.documentElement.outerHTML.includes(never) };
}
