import { beforeAll, describe, expect, it } from '@jest/globals';
import { languages, type Language } from '@troth/messages';
import type { Page } from 'playwright-core';
import { chooseAll } from './acts/check-in-form.js';
import { pastTheEdge } from './layout/edges.js';
import { englishOn, englishUnlike } from './english-left.js';
import { Look } from './look.js';
import { openedWithCoach } from './opened.js';
import { linkIn, secretOf } from './standalone.js';
import { Visitor } from './visitor.js';

const here = openedWithCoach();

const translated = (Object.keys(languages) as Language[]).filter((language) => language !== 'en');
/** In Arabic every page is walked, by a spec of its own. */
const others = translated.filter((language) => language !== 'ar');
const slot = { zone: 'Europe/Berlin', weekday: 3, time: '20:00' };
const consent = { version: '2', given: true, emails: '2' };
const accepting = (language: Language) => ({ 'accept-language': language });

/** Joins two on pages in a language, so that their emails come in it; leaves them with a first check-in to answer. */
async function joinIn(language: Language): Promise<{ a: string; b: string }> {
  const [a, b] = [`ana.${language}@home.example`, `ben.${language}@home.example`];
  const people = { name: 'Ana', email: a, partner: { name: 'Ben', email: b } };
  await here.troth.ask('POST', '/api/v1/join', { ...people, ...slot }, accepting(language));
  const confirming = secretOf(await here.troth.newestMail(a, 'confirm-address'));
  await here.troth.ask('POST', '/api/v1/join/confirm', { token: confirming, consent });
  const token = secretOf(await here.troth.newestMail(b, 'invitation'));
  await here.troth.ask('POST', '/api/v1/invitation/accept', { token, ...slot, consent }, accepting(language));
  for (let days = 0; days < 15 && (await here.troth.mail({ to: a, kind: 'check-in' })).length === 0; days++)
    await here.troth.advance('P1D');
  return { a, b };
}

describe.each(others)('in %s', (language) => {
  let page: Page;
  let sasha: Visitor;
  let english: readonly string[];
  const found: string[] = [];

  /** Looks at the page as it stands, as narrow as it gets: whether it is in the language, and fits. */
  async function looks(state: string): Promise<void> {
    const where = `${new URL(page.url()).pathname}, ${state}`;
    const lang = await page.evaluate(() => document.documentElement.lang);
    if (lang !== language) found.push(`${where}: the page says that it is in ${lang}`);
    found.push(...(await englishOn(page, english)).map((piece) => `${where}: in English: ${piece}`));
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await pastTheEdge(page)).map((fault) => `${where}, ${width} px: ${fault}`));
      await sasha.isPictured(`${language} ${where} ${width}`);
    }
  }

  async function looksAt(address: string, state = 'open'): Promise<void> {
    await sasha.open(address);
    await page.locator('main:not(:has([data-waiting])) :is(h1, h2)').first().waitFor();
    await looks(state);
  }

  beforeAll(async () => {
    sasha = await Visitor.arrive(here.browser, here.troth.url, new Look(), { zone: slot.zone });
    page = sasha.page;
    english = await englishUnlike(language);
  });

  it('a couple’s emails lead to pages in it, and they and a coach read nothing in English', async () => {
    const { a } = await joinIn(language);
    for (const path of ['/', '/join', '/help', '/how', '/us', '/nowhere']) await looksAt(`${path}?${language}`);
    for (const kind of ['confirm-address', 'welcome', 'check-in'] as const) {
      const [mail] = await here.troth.mail({ to: a, kind });
      expect([kind, mail?.links.filter((link) => new URL(link).search !== `?${language}`)]).toEqual([kind, []]);
    }
    // From now on nothing but the email says which language: the browser's own is English.
    await page.context().clearCookies();
    await looksAt(linkIn((await here.troth.mail({ to: a, kind: 'check-in' })).at(-1)!));
    await chooseAll(page, 4);
    await page.locator('main form button[type=submit]').last().click();
    await page.locator('main form').waitFor({ state: 'detached' });
    await looks('answered');

    await here.troth.ask('POST', '/api/v1/us/sign-in-link', { email: a });
    await page.context().clearCookies();
    await looksAt(linkIn(await here.troth.newestMail(a, 'sign-in-link')));
    await page.locator('main button').first().click();
    await page.waitForURL('**/us');
    for (const path of ['/us', '/us/my-data', '/us/agreed', '/us/before', '/us/messages', '/us/safety', '/preferences'])
      await looksAt(path);

    await page.context().clearCookies();
    await looksAt(`/coach?${language}`, 'signed out');
    await page.locator('input[type=email]').fill(here.coach.email);
    await page.locator('input[type=password]').fill(here.coach.password);
    await page.keyboard.press('Enter');
    await page.locator('[data-couple]').first().click();
    await page.waitForURL('**/coach/couples/*');
    await page.locator('main h2').first().waitFor();
    await looks('open');
    for (const path of ['', '/account', '/practice', '/practice/figures', '/how', '/audit', '/safety'])
      await looksAt(`/coach${path}`);

    expect(found).toEqual([]);
    expect(sasha.troubles).toEqual([]);
  }, 300_000);
});

it('a page that may run no scripts says so, in each language', async () => {
  const context = await here.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const said: Partial<Record<Language, string>> = {};
  for (const language of translated) {
    await page.goto(`${here.troth.url}/us?${language}`);
    said[language] = await page.locator('noscript').innerText();
  }
  await context.close();
  expect(said).toEqual(
    Object.fromEntries(translated.map((language) => [language, languages[language]['web.document.needsScripts']])),
  );
});

it('the language of emails is chosen in the preferences, and the page comes in it', async () => {
  const { a } = await joinIn('en');
  const sasha = await Visitor.arrive(here.browser, here.troth.url, new Look(), { zone: slot.zone });
  const { page } = sasha;
  await here.troth.ask('POST', '/api/v1/us/sign-in-link', { email: a });
  await sasha.open(linkIn(await here.troth.newestMail(a, 'sign-in-link')));
  await page.getByRole('button', { name: 'Open my page' }).click();
  await page.waitForURL('**/us');
  await sasha.openTo('/preferences', 'Your language');
  await page.getByLabel('Language', { exact: true }).selectOption('de');
  await page.getByRole('button', { name: 'Use this language' }).click();
  await page.locator('html[lang=de] main h1').waitFor();
  expect(new URL(page.url()).search).toBe('');

  await here.troth.ask('POST', '/api/v1/us/sign-in-link', { email: a });
  expect(new URL(linkIn(await here.troth.newestMail(a, 'sign-in-link'))).search).toBe('?de');
});
