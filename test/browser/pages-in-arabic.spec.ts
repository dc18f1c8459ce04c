import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { englishOn, englishUnlike } from './english-left.js';
import { EveryLook } from './every-page/every-look.js';
import { EveryPage } from './every-page/every-page.js';
import { wordsIn } from './every-page/words-in.js';
import { Look } from './look.js';
import { opened } from './opened.js';
import { Visitor } from './visitor.js';

const here = opened();

it('every page runs from the right, fits, shuts nobody out and says nothing in English', async () => {
  const sasha = await Visitor.arrive(here.browser, here.troth.url, new Look(), {
    zone: 'Europe/Berlin',
    language: 'ar',
  });
  const english = await englishUnlike('ar');
  // The mailbox shows what was sent, some of it in English; its own words are held by the pseudo-locale.
  const inEnglish = async (page: Page) =>
    new URL(page.url()).pathname === '/mailbox' ? [] : (await englishOn(page, english)).map((one) => `English: ${one}`);
  const { looks, found } = new EveryLook(sasha, { language: 'ar', direction: 'rtl' }, inEnglish);
  const pages = new EveryPage(here.troth, sasha, { looks, inWords: await wordsIn('ar') });
  await pages.walk();

  expect(found).toEqual([]);
  expect(pages.unvisited).toEqual([]);
  expect(sasha.troubles).toEqual([]);
  expect(sasha.elsewhere).toEqual([]);
}, 600_000);
