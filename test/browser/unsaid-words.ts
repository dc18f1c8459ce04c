import type { Page } from 'playwright-core';

interface Text {
  readonly text: string;
  readonly where: string;
}

/**
 * Words of a page in the pseudo-locale that stand outside of any message, each with the element that it is in: texts,
 * labels, titles, placeholders and descriptions of pictures, and the title of the document.
 */
export async function unsaidWords(page: Page): Promise<{ words: string; where: string }[]> {
  const { texts, attributes } = await textsOf(page);
  // A message can go on over several elements, and ends on the page.
  const inMessages = new Brackets();
  const found = texts.map(({ text, where }) => ({ words: inMessages.outside(text), where }));
  if (inMessages.depth !== 0) found.push({ words: 'a message that begins or ends nowhere', where: 'the page' });
  found.push(...attributes.map(({ text, where }) => ({ words: new Brackets().outside(text), where })));
  return found.filter(({ words }) => /\p{L}{2}/u.test(words));
}

class Brackets {
  depth = 0;

  /** What of a text stands outside of the brackets that have been opened so far. */
  outside(text: string): string {
    let words = '';
    for (const letter of text) {
      if (letter === '⟦') this.depth += 1;
      else if (letter === '⟧') this.depth -= 1;
      else if (this.depth === 0) words += letter;
    }
    return words.trim();
  }
}

function textsOf(page: Page): Promise<{ texts: Text[]; attributes: Text[] }> {
  return page.evaluate(() => {
    const placeOf = (element: Element | null) => {
      const near = element?.closest('[class]') ?? element;
      return `<${element?.tagName.toLowerCase()}> in ${near?.tagName.toLowerCase()}.${near?.getAttribute('class')}`;
    };
    const texts: { text: string; where: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest('script, style, noscript, textarea, :is(dd, nav, option)[translate=no]')) continue;
      texts.push({ text: textContent ?? '', where: placeOf(parentElement) });
    }
    const attributes = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) =>
      [...document.querySelectorAll(`body [${name}]`)]
        .filter((element) => !element.matches('[aria-hidden=true], [aria-hidden=true] *'))
        .map((element) => ({ text: element.getAttribute(name) ?? '', where: `${name} of ${placeOf(element)}` })),
    );
    return { texts, attributes: [...attributes, { text: document.title, where: 'the title of the document' }] };
  });
}
