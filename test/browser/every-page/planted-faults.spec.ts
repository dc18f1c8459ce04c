import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFinds } from '../axe.js';
import { openChromium } from '../chromium.js';
import { pastTheEdge } from '../layout/edges.js';
import { Look } from '../look.js';
import { Visitor } from '../visitor.js';
import { EveryLook } from './every-look.js';
import { focusFaults } from './focus-order.js';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage({ viewport: { width: 320, height: 600 } });
});

afterAll(() => browser?.close());

const shows = (body: string, dir = 'ltr') =>
  page.setContent(`<!doctype html><html lang="en" dir="${dir}"><title>Planted</title><body>${body}`);

const inRow = (order: string) => `<div style="display:flex;${order}"><button>One</button><button>Two</button></div>`;

it('a page that is tabbed through as it is read has no fault, from the left and from the right', async () => {
  for (const dir of ['ltr', 'rtl']) {
    await shows(`<a href="#a">Home</a>${inRow('')}<p>Words</p><label><input type="radio" name="r">A</label>`, dir);
    expect([dir, await focusFaults(page)]).toEqual([dir, []]);
  }
});

it.each([
  ['a row that is read the other way', inRow('flex-direction:row-reverse'), /goes back from button "One"/],
  ['what is read after what stands below', inRow('flex-direction:column-reverse'), /goes back from button "One"/],
  ['a stop without a ring', '<button style="outline:none">One</button>', /is not seen: button "One"/],
  ['a stop that nobody sees', '<button style="opacity:0">One</button>', /goes to what is hidden: button "One"/],
  [
    'a stop under a bar that stays',
    '<div style="position:fixed;inset:0 0 50%;background:#fff"></div><button>One</button>',
    /is under a bar: button "One"/,
  ],
  [
    'a stop that holds the focus',
    '<input name="held" onkeydown="event.preventDefault()"><button>One</button>',
    /does not get to the end: input ""/,
  ],
])('%s is a fault of the focus order', async (_, body, fault) => {
  await shows(body);
  expect((await focusFaults(page))[0]).toMatch(fault);
});

it.each([
  ['words too pale', '<p style="color:#999">Words</p>', /^color-contrast p/],
  [
    'a target of 16 px',
    `<p>${'<button style="all:unset;width:16px;height:16px">x</button>'.repeat(2)}`,
    /^target-size/,
  ],
  ['an image without words', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', /^image-alt img/],
])('%s is a fault of WCAG 2.2 AA', async (_, body, rule) => {
  await shows(`<main>${body}</main>`);
  expect((await axeFinds(page, 'all'))[0]).toMatch(rule);
});

it('what is too pale in dark alone is found by the rules of colour', async () => {
  await shows('<style>@media (prefers-color-scheme: dark) { p { color: #ccc } }</style><p>Words</p>');
  expect(await axeFinds(page, 'of colour')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFinds(page, 'of colour')).toEqual([expect.stringMatching(/^color-contrast p/)]);
  await page.emulateMedia({ colorScheme: null });
});

it('a page from the right is too wide where it goes on to the left', async () => {
  await shows('<p style="width:400px;overflow:hidden">Words</p>', 'rtl');
  expect(await pastTheEdge(page)).toEqual(['408 px wide in 320', 'past the edge: p "Words"']);
});

it('what is wrong in one window, size of letters or scheme, or by Tab alone, is found there', async () => {
  const sasha = await Visitor.arrive(browser, 'http://localhost', new Look(), { zone: 'Europe/Berlin' });
  await sasha.page.setContent(`<!doctype html><html lang="de"><title>Planted</title><style>
    .large { width: 13rem }
    .slim { width: 80px; overflow-wrap: anywhere }
    @media (width < 330px) { .narrow { width: 400px } }
    @media (prefers-color-scheme: dark) { .pale { color: #ccc } }</style>
    <p class="large">Large<p class="slim">Mailbox<p class="narrow">Narrow<p class="pale">Pale<img src="data:,"><button style="outline: none">One`);
  const { looks, found } = new EveryLook(sasha, { language: 'en', direction: 'ltr' }, () =>
    Promise.resolve(['not said']),
  );
  await looks('/planted', 'as it is');
  await sasha.leave();
  const where = new Set(found.map((fault) => fault.slice('/planted, as it is, '.length, fault.indexOf(':'))));
  expect([...where]).toEqual([
    'words',
    'language',
    'dark',
    '1280 px, letters 200%',
    '390 px, letters 200%',
    '320 px, letters 100%',
    'light',
    'by Tab',
  ]);
});
