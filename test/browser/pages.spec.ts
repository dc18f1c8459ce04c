import { beforeAll, expect, it } from '@jest/globals';
import { pastTheEdge } from './layout/edges.js';
import { EveryPage } from './every-page.js';
import { Look } from './look.js';
import { opened } from './opened.js';
import { Visitor } from './visitor.js';

const here = opened();

/** As narrow as WCAG 2.2 asks for, a phone, a desk, and both of these with letters of twice their size. */
const windows = [
  { width: 320, letters: '100%' },
  { width: 390, letters: '100%' },
  { width: 1280, letters: '100%' },
  { width: 390, letters: '200%' },
  { width: 1280, letters: '200%' },
];

let sasha: Visitor;
const found: string[] = [];

beforeAll(async () => {
  sasha = await Visitor.arrive(here.browser, here.troth.url, new Look(), { zone: 'Europe/Berlin' });
}, 120_000);

/** Looks at the page as it stands now in every window. */
async function looks(path: string, state: string): Promise<void> {
  const { page } = sasha;
  for (const { width, letters } of windows) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
    const faults = await pastTheEdge(page);
    await sasha.isPictured(`${path} ${state} ${width} ${letters}`);
    found.push(...faults.map((fault) => `${path}, ${state}, ${width} px, letters ${letters}: ${fault}`));
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.setViewportSize({ width: 1280, height: 900 });
}

it('no page is wider than its window, cuts off words, or lays one control over another', async () => {
  const pages = new EveryPage(here.troth, sasha, { looks });
  await pages.walk();

  expect(found).toEqual([]);
  expect(pages.unvisited).toEqual([]);
}, 300_000);

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
