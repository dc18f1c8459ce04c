import { beforeAll, describe, expect } from '@jest/globals';
import { draftOtherThan, writeNote } from './acts/check-in-form.js';
import { joinCouple } from './acts/join-couple.js';
import { keptByBrowser, nothingKept } from './acts/kept-by-browser.js';
import { nextCheckIn } from './acts/next-check-in.js';
import { Look } from './look.js';
import { openedWithCoach } from './opened.js';
import { linkIn } from './standalone.js';
import { storyTeller } from './story.js';
import { Visitor } from './visitor.js';

const here = openedWithCoach();

const slot = { zone: 'Europe/Berlin', weekday: 3, time: '20:00' };
const lenas = { name: 'Lena', email: 'lena@home.example' };
const jonas = { name: 'Jonas', email: 'jonas@home.example' };
const note = 'I found something on Sunday.';
const weather = 'https://www.bbc.com/weather';

/** What lives as long as the tab aside. */
const nothingOnDevice = { local: 0, databases: 0, caches: 0, workers: 0 };

interface Practices {
  readonly together: readonly { readonly id: string; readonly title: string; readonly steps: readonly string[] }[];
  readonly alone: readonly { readonly title: string }[];
  readonly thisWeek: string;
}

const phone = { width: 390, height: 844 };

let lena: Visitor;
const look = new Look();
const then = storyTeller();

beforeAll(async () => {
  await joinCouple(here.troth, [lenas, jonas], slot);
  await nextCheckIn(here.troth, lenas.email);
  lena = await Visitor.arrive(here.browser, here.troth.url, look, { zone: slot.zone, on: 'phone' });
}, 180_000);

async function opensOwnPage(email: string, greeting: string): Promise<void> {
  await here.troth.ask('POST', '/api/v1/us/sign-in-link', { email });
  await lena.openTo(linkIn(await here.troth.newestMail(email, 'sign-in-link')), 'Welcome back');
  await lena.presses('Open my page');
  await lena.sees(greeting);
}

async function opensItsPreferences(): Promise<void> {
  await lena.openTo('/preferences', 'On this device');
  await lena.page.getByRole('heading', { name: 'On this device' }).tap();
}

async function turnsOn(): Promise<void> {
  await opensItsPreferences();
  await lena.presses('Keep the practice on this device');
  await lena.page.getByText('The practice is kept on this device.').waitFor();
}

/** Without another page between, which is not there without a connection. */
async function goesTo(path: string, heading: string): Promise<void> {
  await lena.page.goto(here.troth.url + path);
  await lena.sees(heading);
}

const practices = () =>
  lena.page.evaluate(async () => (await (await fetch('/api/v1/us/weekly-practices')).json()) as Practices);

/** Every address and every word that the browser keeps for these pages. */
const allKept = () =>
  lena.page.evaluate(async () => {
    const cache = await caches.open('troth.pages');
    const requests = await cache.keys();
    const texts = await Promise.all(requests.map(async (one) => (await cache.match(one))!.text()));
    return {
      addresses: requests.map(({ url }) => url),
      words: [...texts, JSON.stringify({ ...localStorage })].join('\n'),
    };
  });

describe('an icon on the home screen', () => {
  then('can be made on the preferences alone, and tells nobody what it is for', async () => {
    await opensOwnPage(lenas.email, 'Hello Lena');
    const manifest = lena.page.locator('link[rel=manifest]');
    expect(await manifest.count()).toBe(0);
    await opensItsPreferences();
    await lena.looksOver('on-this-device');
    const session = await lena.page.context().newCDPSession(lena.page);
    const { errors, data } = await session.send('Page.getAppManifest');
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A window of its own for each test is a private one, in which nothing can be installed.
    const hindering = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
    expect([errors, hindering]).toEqual([[], []]);
    expect(JSON.parse(data!)).toMatchObject({ name: 'My week', lang: 'en-GB', dir: 'ltr', start_url: '/us' });
    expect(data).not.toMatch(/troth|couple|trust|partner|coach/i);
    for (const [language, dir, name] of [
      ['de', 'ltr', 'Meine Woche'],
      ['fr', 'ltr', 'Ma semaine'],
      ['ar', 'rtl', 'أسبوعي'],
    ] as const) {
      await lena.openTo(`/preferences?${language}`, /./);
      const { data: said } = await session.send('Page.getAppManifest');
      expect(JSON.parse(said!)).toMatchObject({ name, dir, lang: language });
    }
    await lena.page.context().clearCookies({ name: 'troth_language' });
  });
});

describe('reading without a connection', () => {
  then('is off until somebody asks for it, and nothing is kept before', async () => {
    await lena.openTo('/us', 'Hello Lena');
    expect(await keptByBrowser(lena.page)).toMatchObject(nothingOnDevice);
  });

  then('shows this week’s practice and the help page, and nothing that anybody said', async () => {
    const { together, alone, thisWeek } = await practices();
    const own = together.find(({ id }) => id === thisWeek)!;
    await turnsOn();
    await lena.looksOver('kept-on-this-device');
    await lena.offline(true);
    await goesTo('/us', 'Together, this week');
    const read = await lena.reads();
    for (const words of [own.title, ...own.steps]) expect(read).toContain(words);
    expect(read).toContain('We could not reach Troth just now.');
    expect(read).not.toMatch(/Lena|Jonas|We did it/);
    await lena.looksOver('us-offline');
    await goesTo('/help', 'If you are in danger now');
    await lena.offline(false);

    const { addresses, words } = await allKept();
    const paths = addresses.map((one) => one.replace(here.troth.url, ''));
    expect(paths.filter((path) => !path.startsWith('/assets/')).toSorted()).toEqual(['/check-in', '/help', '/us']);
    for (const { title } of alone) expect(words).not.toContain(title);
    expect(words).not.toMatch(/Lena|Jonas|@home\.example/);
  });

  then('keeps this week’s practice, whatever its reader said of another', async () => {
    const { together, thisWeek } = await practices();
    const own = together.find(({ id }) => id === thisWeek)!;
    const other = together.find(({ id }) => id !== thisWeek)!;
    const path = `/api/v1/us/weekly-practices/${other.id}`;
    const body = { said: 'done', words: { text: note, audience: 'private' } };
    const said = await lena.page.request.put(here.troth.url + path, {
      data: body,
      headers: { origin: here.troth.url },
    });
    expect(said.status()).toBeLessThan(300);
    await lena.openTo('/us', 'Hello Lena');
    await lena.page.getByRole('heading', { name: other.title }).waitFor();
    const { words } = await allKept();
    expect(words).toContain(own.title);
    expect(words).not.toContain(other.title);
    expect(words).not.toContain(note);
  });

  then('keeps a check-in that is reloaded, and sends it only when its writer does', async () => {
    const link = await nextCheckIn(here.troth, lenas.email);
    const token = new URL(link).hash.slice(1);
    const revision = async () =>
      (await here.troth.ask<{ revision: number }>('POST', '/api/v1/check-in/look', { token })).revision;
    const before = await revision();
    await lena.openTo(link, /How was your week/);
    await writeAtADesk();
    await lena.offline(true);
    await lena.page.reload();
    await lena.page.getByText(note).waitFor();
    await lena.looksOver('check-in-reloaded-offline');
    await lena.offline(false);
    await lena.presses('Try again');
    await lena.sees(/How was your week/);
    expect(await revision()).toBe(before);
    const { addresses, words } = await allKept();
    expect(addresses.join()).not.toContain('#');
    expect(words).not.toContain(token);
    await lena.page.setViewportSize(phone);
  });

  then('has the pages of the newest version once there is one, and no file of the one before', async () => {
    await opensOwnPage(lenas.email, 'Hello Lena');
    await turnsOn();
    await lena.page.evaluate(async () => {
      const cache = await caches.open('troth.pages');
      const old = (body: string, type: string) => new Response(body, { headers: { 'content-type': type } });
      await cache.put('/us', old('<h1>The version before</h1><script src="/assets/before.js"></script>', 'text/html'));
      await cache.put('/assets/before.js', old('', 'text/javascript'));
    });
    await lena.openTo('/us', 'Hello Lena');
    await lena.page.waitForFunction(async () => (await caches.match('/assets/before.js')) === undefined);
    await lena.offline(true);
    await goesTo('/us', 'Together, this week');
    await lena.offline(false);
  });
});

/** On a phone, a check-in comes one thing at a time; here the desk's form is quicker to fill in. */
async function writeAtADesk(): Promise<void> {
  await lena.page.setViewportSize({ width: 1280, height: 900 });
  await writeNote(lena.page, note);
  await draftOtherThan(lena.page, null);
}

describe('a device that others use', () => {
  then('has nothing of one partner once the other opens their own page on it', async () => {
    await opensOwnPage(jonas.email, 'Hello Jonas');
    const { caches, workers } = await keptByBrowser(lena.page);
    expect([caches, workers]).toEqual([0, 0]);
    expect(JSON.stringify(await lena.page.evaluate(() => ({ ...localStorage })))).not.toContain('troth.offline');
    await lena.offline(true);
    await expect(lena.page.goto(`${here.troth.url}/us`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await lena.offline(false);
  });

  then('has nothing left after its reader closes their page', async () => {
    await lena.openTo('/us', 'Hello Jonas');
    await lena.page.evaluate(() => localStorage.clear());
    await turnsOn();
    expect((await keptByBrowser(lena.page)).caches).toBe(1);
    await lena.openTo('/us', 'Hello Jonas');
    await lena.presses('Close my page on this device');
    await lena.sees('Your own page');
    expect(await keptByBrowser(lena.page)).toEqual(nothingKept);
  });

  then('has nothing left once somebody’s page was closed from elsewhere', async () => {
    await opensOwnPage(lenas.email, 'Hello Lena');
    await turnsOn();
    await lena.page.context().clearCookies();
    await lena.openTo('/us', 'Your own page');
    await lena.page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
    await lena.page.waitForFunction(async () => (await caches.keys()).length === 0);
    expect(await keptByBrowser(lena.page)).toMatchObject(nothingOnDevice);
  });

  then('has nothing left after a quick exit', async () => {
    await opensOwnPage(lenas.email, 'Hello Lena');
    await turnsOn();
    await lena.intercept(`${weather}**`, '<h1>Weather</h1>');
    await lena.presses('Leave this page');
    await lena.sees('Weather');
    await lena.newTab();
    await lena.page.goto(`${here.troth.url}/mark.svg`);
    expect(await keptByBrowser(lena.page)).toEqual(nothingKept);
    await lena.offline(true);
    await expect(lena.page.goto(`${here.troth.url}/us`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await lena.offline(false);
  });
});

describe('throughout', () => {
  then('no page asks another origin for anything or is refused, and axe finds nothing', () => {
    expect(lena.elsewhere).toEqual([weather]);
    expect(lena.refused).toEqual([]);
    expect(look.faults).toEqual([]);
  });
});
