import type { Locator } from 'playwright-core';

/** Words within an element, as they are seen, whose letters stand in several lines though no hyphen says so. */
export function brokenWords(scope: Locator): Promise<string[]> {
  return scope.evaluate((element) => {
    const broken: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      for (const { 0: word, index } of text.textContent!.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
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
