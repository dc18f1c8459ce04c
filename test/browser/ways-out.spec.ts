import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect } from '@jest/globals';
import type { CapturedMail } from '@troth/contract';
import { keptByBrowser, nothingKept } from './acts/kept-by-browser.js';
import { newCoach } from './coach.js';
import { Look } from './look.js';
import { opened } from './opened.js';
import { linkIn } from './standalone.js';
import { storyTeller } from './story.js';
import { Visitor } from './visitor.js';

const here = opened();

const weather = 'https://www.bbc.com/weather';
const deadLink = 'This link no longer opens anything';
const unknown = 'A'.repeat(43);

let sasha: Visitor;
const look = new Look();
const then = storyTeller();

beforeAll(async () => {
  sasha = await Visitor.arrive(here.browser, here.troth.url, look, { zone: 'Europe/Berlin' });
}, 120_000);

async function joinAs(name: string, partner: string): Promise<void> {
  await here.troth.ask('POST', '/api/v1/join', {
    name,
    email: `${name}@home.example`,
    zone: 'Europe/Berlin',
    weekday: 3,
    time: '20:00',
    partner: { name: partner, email: `${partner}@home.example` },
  });
  const token = secretOf(await here.troth.newestMail(`${name}@home.example`, 'confirm-address'));
  await here.troth.ask('POST', '/api/v1/join/confirm', { token, consent: { version: '2', given: true, emails: '2' } });
}

async function accept(email: string): Promise<void> {
  const token = secretOf(await here.troth.newestMail(email, 'invitation'));
  const consent = { version: '2', given: true, emails: '2' };
  await here.troth.ask('POST', '/api/v1/invitation/accept', {
    token,
    zone: 'Europe/Berlin',
    weekday: 3,
    time: '20:00',
    consent,
  });
}

const secretOf = (mail: CapturedMail) => new URL(linkIn(mail)).hash.slice(1);

async function askForPage(email: string): Promise<string> {
  await sasha.openTo('/us', 'Your own page');
  await sasha.page.getByLabel('Your email address').fill(email);
  await sasha.presses('Send me the link');
  await sasha.sees('Please look in your inbox');
  return linkIn(await here.troth.newestMail(email, 'sign-in-link'));
}

describe('a practice without a coach', () => {
  then('says that it is not open yet, and opens with its first coach', async () => {
    await sasha.openTo('/join', 'This practice is not open yet');
    await sasha.looksOver('not-open-yet');
    await newCoach(here.troth);
    await sasha.openTo('/join', 'Begin with yourself');
  });
});

describe('a link', () => {
  then('that is unknown leads to a kind page that says what to do', async () => {
    for (const page of ['/join/confirm', '/invitation', '/check-in']) {
      await sasha.openTo(`${page}#${unknown}`, deadLink);
      expect(await sasha.reads()).toContain('It does not mean that you did anything wrong.');
    }
    await sasha.looksOver('dead-link');
    await sasha.openTo('/check-in', deadLink);
    await sasha.openTo('/us/sign-in', deadLink);
  });

  then('to their own page opens it once', async () => {
    await joinAs('sasha', 'noor');
    await accept('noor@home.example');
    const link = await askForPage('sasha@home.example');
    await sasha.openTo(link, 'Welcome back');
    await sasha.presses('Open my page');
    await sasha.sees('Open, honest communication');

    const other = await Visitor.arrive(here.browser, here.troth.url, look, { zone: 'Europe/Berlin' });
    await other.openTo(link, 'Welcome back');
    await other.presses('Open my page');
    await other.sees(deadLink);
    await other.leave();
    await sasha.presses('Close my page on this device');
    await sasha.sees('Your own page');
  });

  then('closes it on every device from one of them, by the preferences', async () => {
    const other = await Visitor.arrive(here.browser, here.troth.url, look, { zone: 'Europe/Berlin' });
    // Asked for on Sasha’s, which is why it is opened there last.
    for (const device of [other, sasha]) {
      await device.openTo(await askForPage('noor@home.example'), 'Welcome back');
      await device.presses('Open my page');
      await device.sees('Open, honest communication');
    }
    await other.openTo('/preferences', 'Close your page everywhere');
    await other.looksOver('close-everywhere');
    await other.presses('Close my page on every device');
    await other.sees('Your own page');
    await sasha.openTo('/preferences', 'Your own page');
    expect(await keptByBrowser(other.page)).toEqual(nothingKept);
    await other.leave();
  });

  then('leaves nothing on the device once the page is closed, and nothing for the Back button', async () => {
    const link = await askForPage('sasha@home.example');
    await sasha.openTo(link, 'Welcome back');
    await sasha.presses('Open my page');
    await sasha.sees('Open, honest communication');
    await sasha.openTo('/us/my-data', 'What is kept about you');
    await sasha.page.getByRole('heading', { name: 'Your check-ins' }).waitFor();
    await sasha.presses('Close my page on this device');
    await sasha.sees('Your own page');
    expect(await keptByBrowser(sasha.page)).toEqual(nothingKept);
    for (let steps = 0; steps < 3; steps += 1) {
      await sasha.page.goBack();
      if (sasha.isBetweenPages) break;
      await sasha.page.locator('h1').waitFor();
      expect(await sasha.reads()).not.toMatch(/sasha@|noor|honest communication|check-ins/i);
    }
    await sasha.openTo(link, 'Welcome back');
    await sasha.presses('Open my page');
    await sasha.sees(deadLink);
  });

  then('whose ten minutes are over opens nothing', async () => {
    const link = await askForPage('sasha@home.example');
    await here.troth.advance('PT11M');
    await sasha.openTo(link, 'Welcome back');
    await sasha.presses('Open my page');
    await sasha.sees(deadLink);
  });

  then('of an invitation that was declined has nothing left behind it', async () => {
    await joinAs('mika', 'ola');
    const link = linkIn(await here.troth.newestMail('ola@home.example', 'invitation'));
    await sasha.openTo(link, /ola, mika has invited you/);
    await sasha.presses('No, thank you');
    await sasha.looksOver('invitation-declining');
    await sasha.presses('Yes, decline and erase');
    await sasha.sees('Thank you for telling us');
    await sasha.openTo(link, deadLink);
    expect(await sasha.reads()).not.toMatch(/mika|ola/);
  });
});

describe('leaving', () => {
  then('ends on what was left, kept and erased, and both can still read their own page', async () => {
    // Only so many links are sent in a quarter of an hour.
    await here.troth.advance('PT16M');
    await sasha.openTo(await askForPage('sasha@home.example'), 'Welcome back');
    await sasha.presses('Open my page');
    await sasha.sees('Open, honest communication');
    await sasha.openTo('/preferences', 'Preferences');
    await sasha.presses('Leave the programme');
    await sasha.presses('Yes, leave');
    await sasha.sees('You have left the programme');
    await sasha.looksOver('left');
    expect(await sasha.reads()).toMatch(/Nothing of yours has been erased[^]*Until .* you can read this page/);

    await sasha.openTo('/us', 'You have left the programme');
    await sasha.presses('Close my page on this device');
    await sasha.sees('Your own page');
    await sasha.openTo(await askForPage('noor@home.example'), 'Welcome back');
    await sasha.presses('Open my page');
    await sasha.sees('The programme has ended');
    expect(await sasha.reads()).not.toMatch(/has left|have left/);
    await sasha.looksOver('left-by-the-other');
    await sasha.openTo('/us/my-data', 'What is kept about you');
    expect(await sasha.reads()).toContain('You can open this page until');
    await sasha.looksOver('my-data');
    await sasha.presses('Erase everything of mine');
    await sasha.presses('Yes, erase it');
    await sasha.sees('It is erased');
    await sasha.looksOver('erased');
    await sasha.openTo('/us', 'Your own page');
  });
});

describe('the quick exit', () => {
  then('by three presses of Shift leaves for another page, and no way leads back', async () => {
    const leaving = await Visitor.arrive(here.browser, here.troth.url, look, { zone: 'Europe/Berlin' });
    const { page } = leaving;
    await leaving.openTo('/', /begin with one small promise/);
    await page.getByRole('link', { name: 'Begin, together' }).first().click();
    await page.getByLabel('The name you go by').fill('Sasha');
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).pathname).toBe('/join');
    await leaving.intercept(`${weather}**`, '<h1>Weather</h1>');
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift');
    await leaving.sees('Weather');
    await page.goBack();
    expect(page.url()).not.toContain(here.troth.url);

    expect(leaving.elsewhere).toEqual([weather]);
    await leaving.leave();
  });

  then('stands on every page of a couple, with help beside it', async () => {
    for (const page of ['/', '/join', '/us', '/preferences', '/check-in', '/invitation']) {
      await sasha.open(page);
      await sasha.page.getByRole('button', { name: 'Leave this page' }).waitFor();
      await sasha.page.getByRole('link', { name: /what to do if you do not feel safe/ }).waitFor();
    }
    await sasha.page.getByRole('link', { name: /what to do if you do not feel safe/ }).click();
    await sasha.sees('If you are in danger now');
    await sasha.looksOver('help');
  });
});

describe('the help page', () => {
  then('leads by a few keys to numbers that a press calls, asks nobody and keeps nothing', async () => {
    const { page } = sasha;
    await sasha.openTo('/help', 'If you are in danger now');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    await page.getByLabel('Which country are you in?').focus();
    await page.keyboard.type('espana');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Spain' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Spain');
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links).toEqual(expect.arrayContaining(['tel:112', 'tel:016', 'tel:024', 'https://wa.me/34600000016']));
    await sasha.looksOver('help-in-a-country');

    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
    expect(
      await page.evaluate(() => [localStorage.length, location.pathname + location.search + location.hash]),
    ).toEqual([0, '/help']);
    await page.reload();
    await page.getByLabel('Which country are you in?').waitFor();
  });

  then('still shows the numbers without a network, and hands over a plain file of them', async () => {
    const { page } = sasha;
    await sasha.openTo('/help', 'If you are in danger now');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Ireland' }).click();
    await page.getByRole('link', { name: 'Call 1800 341 900' }).waitFor();
    const [copy] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Keep as numbers.txt' }).click(),
    ]);
    const text = await readFile(await copy.path(), 'utf8');
    await page.context().setOffline(false);

    expect(copy.suggestedFilename()).toBe('numbers.txt');
    expect(text).toMatch(/^Ireland: 112, 999\n/);
    expect(text).toContain('1800 341 900');
    expect(text).not.toMatch(/troth|abuse|couple/i);
  });
});

describe('throughout', () => {
  then('no page asks another origin for anything or has a fault of its own, and axe finds nothing', () => {
    expect(sasha.elsewhere).toEqual([]);
    expect(sasha.troubles).toEqual([]);
    expect(look.pages).toContain('help');
    expect(look.faults).toEqual([]);
  });
});
