import type { Page } from 'playwright-core';

/**
 * Words of a page in the pseudo-locale that stand outside of any message, each with the element that it is in: texts,
 * labels, titles, placeholders and descriptions of pictures, and the title of the document.
 */
export function unsaidWords(page: Page): Promise<{ words: string; where: string }[]> {
  return page.evaluate(() => {
    const found: { words: string; where: string }[] = [];
    const isWord = (words: string) => /\p{L}{2}/u.test(words);
    const placeOf = (element: Element | null) => {
      const near = element?.closest('[class]') ?? element;
      return `<${element?.tagName.toLowerCase()}> in ${near?.tagName.toLowerCase()}.${near?.getAttribute('class')}`;
    };

    // A message can go on over several elements.
    let depth = 0;
    const outside = (text: string) => {
      let words = '';
      for (const letter of text) {
        if (letter === '⟦') depth += 1;
        else if (letter === '⟧') depth -= 1;
        else if (depth === 0) words += letter;
      }
      return words.trim();
    };
    const note = (text: string, where: string) => {
      const words = outside(text);
      if (isWord(words)) found.push({ words, where });
    };

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement?.closest('script, style, noscript, textarea')) continue;
      note(textContent ?? '', placeOf(parentElement));
    }
    if (depth !== 0) found.push({ words: 'a message that begins or ends nowhere', where: 'the page' });
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`body [${name}]`)) {
        if (element.matches('[aria-hidden=true], [aria-hidden=true] *')) continue;
        depth = 0;
        note(element.getAttribute(name) ?? '', `${name} of ${placeOf(element)}`);
      }
    }
    depth = 0;
    note(document.title, 'the title of the document');
    return found;
  });
}
