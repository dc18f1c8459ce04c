import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pseudoText } from '@troth/messages/pseudo';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from './chromium.js';
import { EveryLook } from './every-page/every-look.js';
import { EveryPage } from './every-page/every-page.js';
import { GivenWords } from './given-words.js';
import { Look } from './look.js';
import { PseudoPages } from './pseudo-pages.js';
import { Standalone } from './standalone.js';
import { unsaidWords } from './unsaid-words.js';
import { Visitor } from './visitor.js';

let troth: Standalone;
let pages: PseudoPages;
let browser: Browser;
let sasha: Visitor;
let given: GivenWords;

beforeAll(async () => {
  [troth, browser] = await Promise.all([Standalone.start(), openChromium()]);
  // Only now is everything built that the pages' own build stands on.
  pages = await PseudoPages.build();
  sasha = await Visitor.arrive(browser, troth.url, new Look(), { zone: 'Europe/Berlin' });
  const context = sasha.page.context();
  await pages.serveIn(context, troth.url);
  given = new GivenWords(context, troth.url);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await troth?.stop();
  await pages?.remove();
}, 60_000);

/** What the page says in plain letters that no person and not the API has given. */
async function unsaidAndNotGiven(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { words, where } of await unsaidWords(page))
    if (!(await given.include(words))) found.push(`"${words}" ${where}`);
  return [...new Set(found)];
}

/** English in the letters of the pseudo-locale, without its brackets. */
function inWords(english: string): string {
  const [, words] = pseudoText(english);
  return words && 'value' in words ? String(words.value) : english;
}

it('every page says through messages all that is not given to it, fits, and shuts nobody out', async () => {
  const { looks, found } = new EveryLook(sasha, { language: 'en', direction: 'ltr' }, unsaidAndNotGiven);
  const every = new EveryPage(troth, sasha, { looks, inWords });
  await every.walk();

  expect(found).toEqual([]);
  expect(every.unvisited).toEqual([]);
  expect(sasha.elsewhere).toEqual([]);
}, 600_000);
