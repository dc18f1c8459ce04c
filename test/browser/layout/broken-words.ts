import type { Locator } from 'playwright-core';

/** Words within an element, as they are seen, whose letters stand in several lines though no hyphen says so; an address is one. */
export function brokenWords(scope: Locator): Promise<string[]> {
  return scope.evaluate((element) => {
    const clipped = (node: Element | null): boolean =>
      node !== null && (node.getBoundingClientRect().width <= 2 || clipped(node.parentElement));
    const broken: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      // What is for screen readers alone is clipped.
      if (clipped(text.parentElement)) continue;
      for (const { 0: word, index } of text.textContent!.matchAll(/[^\s\-–—]{2,}/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const seen = [...range.getClientRects()].filter(({ width }) => width > 2);
        if (new Set(seen.map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    }
    return broken;
  });
}
