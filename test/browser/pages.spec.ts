import { beforeAll, expect, it } from '@jest/globals';
import { EveryLook } from './every-page/every-look.js';
import { EveryPage } from './every-page/every-page.js';
import { Look } from './look.js';
import { opened } from './opened.js';
import { Visitor } from './visitor.js';

const here = opened();
let sasha: Visitor;

beforeAll(async () => {
  sasha = await Visitor.arrive(here.browser, here.troth.url, new Look(), { zone: 'Europe/Berlin' });
});

it('every page fits each window, shuts nobody out, is tabbed through, and asks no other origin', async () => {
  const look = new EveryLook(sasha, { language: 'en', direction: 'ltr' });
  const pages = new EveryPage(here.troth, sasha, look);
  await pages.walk();

  expect(look.found).toEqual([]);
  expect(pages.unvisited).toEqual([]);
  expect(sasha.troubles).toEqual([]);
  expect(sasha.elsewhere).toEqual([]);
}, 600_000);

it('no page asks its browser for what its policy refuses, and one that does is heard', async () => {
  const { page } = sasha;
  await sasha.openTo('/mailbox', 'Mailbox');
  await page.frameLocator('iframe').getByRole('link').first().waitFor();
  await sasha.open('/api/docs');
  await page.locator('.opblock').first().waitFor();
  await page.locator('.opblock-summary-control').first().click();
  expect(sasha.refused).toEqual([]);

  for (const address of ['/', '/api/docs', '/nowhere']) {
    await sasha.open(address);
    await page.evaluate(`document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{}' }));
      document.head.append(Object.assign(document.createElement('script'), { textContent: 'self.planted = 1' }))`);
    expect([address, await page.evaluate('self.planted')]).toEqual([address, undefined]);
  }
  expect(sasha.refused).toHaveLength(6);
  expect(await page.evaluate('self.crossOriginIsolated')).toBe(true);
});

it('what a page warns of in its console, and asks another origin for, is heard', async () => {
  await sasha.page.evaluate(`console.warn('planted')`);
  expect(sasha.troubles.at(-1)).toBe('planted');
  await sasha.page.goto('data:text/html,<img src="http://127.0.0.1:9/planted.png">');
  expect(sasha.elsewhere).toEqual(['http://127.0.0.1:9/planted.png']);
});
