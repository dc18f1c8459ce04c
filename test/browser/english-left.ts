import { languages, type Language } from '@troth/messages';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Page } from 'playwright-core';
import { everyMessage } from './every-message.js';

/** Words between the arguments of a message: enough of them that no other language says the same. */
const longEnough = /\p{L}+[ ,.’]+\p{L}+[ ,.’]+\p{L}+/u;

/** Pieces of English sentences that are said otherwise in a language. */
export async function englishUnlike(language: Language): Promise<readonly string[]> {
  const translations: Readonly<Record<string, string>> = languages[language];
  const pieces = (await everyMessage()).flatMap(({ id, text }) => {
    const translated = translations[id] ?? '';
    return parse(text)
      .flatMap((element) => (element.type === TYPE.literal ? [element.value.trim()] : []))
      .filter((piece) => longEnough.test(piece) && !translated.includes(piece));
  });
  return [...new Set(pieces)];
}

/** Those that stand on a page: its texts, labels, placeholders and title. */
export async function englishOn(page: Page, pieces: readonly string[]): Promise<string[]> {
  const said = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) =>
      [...document.querySelectorAll(`body [${name}]`)].map((element) => element.getAttribute(name)),
    );
    return [document.body.textContent, ...attributes, document.title].join('\n');
  });
  return pieces.filter((piece) => said.includes(piece));
}
