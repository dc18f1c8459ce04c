import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { canariesIn } from '../../apps/api/src/us/every-way-to-write.fixture.js';
import { chooseAll, draftOtherThan, writeNote } from '../browser/acts/check-in-form.js';
import { joinCouple } from '../browser/acts/join-couple.js';
import { nextCheckIn } from '../browser/acts/next-check-in.js';
import { openProfile } from '../browser/chromium.js';
import { newCoach } from '../browser/coach.js';
import { secretOf, Standalone } from '../browser/standalone.js';

const ana = 'ana@home.example';
const ben = 'ben@home.example';
const slot = { zone: 'Europe/London', weekday: 3, time: '20:00' };

let folder: string;
let profile: string;
let temporary: string;
let troth: Standalone;
let browser: BrowserContext;
let page: Page;
let coach: { email: string; password: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-canary-browser-'));
  [profile, temporary] = [await mkdtemp(join(folder, 'profile-')), await mkdtemp(join(folder, 'tmp-'))];
  troth = await Standalone.start({ TMPDIR: temporary });
  coach = await newCoach(troth);
  await joinCouple(
    troth,
    [
      { name: 'Ana', email: ana },
      { name: 'Ben', email: ben },
    ],
    slot,
  );
  browser = await openProfile(profile);
  browser.setDefaultTimeout(30_000);
  page = await browser.newPage();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await troth?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** All that pages may keep in a browser, whatever it is called. */
const kept = () =>
  page.evaluate(async () => {
    const rows: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((open) => {
        const asked = indexedDB.open(name!);
        asked.onsuccess = () => open(asked.result);
      });
      for (const store of database.objectStoreNames)
        rows.push(
          await new Promise((got) => {
            const asked = database.transaction(store).objectStore(store).getAll();
            asked.onsuccess = () => got(asked.result);
          }),
        );
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) cached.push(request.url, await (await cache.match(request))!.text());
    }
    const workers = (await navigator.serviceWorker?.getRegistrations())?.map(({ scope }) => scope) ?? [];
    const here = [history.state, location.href, document.cookie, window.name];
    return { device: { ...localStorage }, tab: { ...sessionStorage }, rows, cached, workers, here };
  });

/** What of what was typed lies in the browser, by where. */
async function words(): Promise<Record<string, string[]>> {
  const found = Object.entries(await kept()).map(([where, what]) => [where, canariesIn(JSON.stringify(what))] as const);
  return Object.fromEntries(found.filter(([, canaries]) => canaries.length > 0));
}

it('a check-in’s words are in no storage, neither as a draft nor once they are sent', async () => {
  await page.goto(await nextCheckIn(troth, ana));
  await chooseAll(page, 3);
  await writeNote(page, 'canary-in-a');
  const first = await draftOtherThan(page, null);
  await page.getByLabel('Your note').fill('canary-in-a-note');
  await draftOtherThan(page, first);
  expect(await words()).toEqual({});
  await button('Send my answers').click();
  await page.getByRole('heading', { name: 'Thank you, Ana' }).waitFor();
  expect(await words()).toEqual({});
}, 120_000);

it('a message to the coach is in its tab alone until it is sent, and nowhere once it is', async () => {
  await troth.ask('POST', '/api/v1/us/sign-in-link', { email: ana });
  await page.goto(`${troth.url}/us/sign-in#${secretOf(await troth.newestMail(ana, 'sign-in-link'))}`);
  await button('Open my page').click();
  await page
    .getByRole('link', { name: /messages/i })
    .first()
    .click();
  await page.getByLabel('Write to your coach').fill('canary-in-a-message');
  expect(await words()).toEqual({ tab: ['canary-in-a-message'] });
  await button('Send').click();
  await page.getByText('Sent.').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'canary-in-a-message' }).waitFor();
  expect(await words()).toEqual({});
}, 120_000);

it('nothing that was typed and not sent is left once one’s page is closed', async () => {
  await page.getByLabel('Write to your coach').fill('canary-left-unsent');
  await page.goto(`${troth.url}/us/before`);
  await page
    .getByLabel(/in your own words/i)
    .first()
    .fill('canary-of-hope');
  await page.goto(`${troth.url}/us`);
  await button('Close my page on this device').click();
  await page.getByRole('heading', { name: 'Your own page' }).waitFor();
  expect(await words()).toEqual({});
}, 120_000);

it('a coach’s note is in its tab alone until it is kept, and what they read is in no storage', async () => {
  await page.goto(`${troth.url}/coach`);
  await page.getByLabel('Email address').fill(coach.email);
  await page.getByLabel('Password', { exact: true }).fill(coach.password);
  await button('Sign in').click();
  await page.getByRole('link', { name: 'Ana' }).click();
  await button(/^Messages with Ana/).click();
  await page.getByText('canary-in-a-message').waitFor();
  expect(await words()).toEqual({});
  await page.getByLabel('Write to Ana').fill('canary-of-the-coach');
  expect(await words()).toEqual({ tab: ['canary-of-the-coach'] });
  await button('Sign out').click();
  await page.getByLabel('Password', { exact: true }).waitFor();
  expect(await words()).toEqual({});
}, 120_000);

it('would be found in each kind of storage', async () => {
  await page.evaluate(async () => {
    localStorage.setItem('leak', 'canary-on-the-device');
    sessionStorage.setItem('leak', 'canary-in-the-tab');
    await (await caches.open('leak')).put('/leak', new Response('canary-in-a-cache'));
    await new Promise<void>((done) => {
      const asked = indexedDB.open('leak');
      asked.onupgradeneeded = () => asked.result.createObjectStore('leak', { autoIncrement: true });
      asked.onsuccess = () => {
        const put = asked.result.transaction('leak', 'readwrite');
        put.objectStore('leak').add('canary-in-a-row');
        put.oncomplete = () => (asked.result.close(), done());
      };
    });
    history.replaceState('canary-in-the-history', '');
  });
  expect(await words()).toEqual({
    device: ['canary-on-the-device'],
    tab: ['canary-in-the-tab'],
    cached: ['canary-in-a-cache'],
    rows: ['canary-in-a-row'],
    here: ['canary-in-the-history'],
  });
});

it('the browser’s files, Troth’s temporary ones and its captured mail hold none of it', async () => {
  const mail = await troth.mail();
  expect(canariesIn(JSON.stringify(mail))).toEqual([]);
  await browser.close();
  const [ofBrowser, ofTroth] = [await textOf(profile), await textOf(temporary)];
  expect(canariesIn(ofBrowser)).toContain('canary-on-the-device');
  const typed = [
    'canary-in-a-note',
    'canary-in-a-message',
    'canary-left-unsent',
    'canary-of-hope',
    'canary-of-the-coach',
  ];
  expect(typed.filter((one) => ofBrowser.includes(one))).toEqual([]);
  expect(canariesIn(ofTroth)).toEqual([]);
}, 60_000);

// What is in a tab, seen above, is written here some seconds later, if that tab is still open then.
const storageOfTabs = '/Session Storage/';

/** Names and bytes of all files below a folder; in two readings, for a browser also writes text in UTF-16. */
async function textOf(below: string): Promise<string> {
  const entries = await readdir(below, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(storageOfTabs));
  const bytes = await Promise.all(files.map((file) => readFile(file)));
  return [...files, ...bytes.map((one) => `${one.toString('latin1')}\n${one.toString('utf16le')}`)].join('\n');
}
