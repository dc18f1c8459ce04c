import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from './chromium.js';
import { newCoach, type CoachSignIn } from './coach.js';
import { Look } from './look.js';
import { linkIn, Standalone } from './standalone.js';
import { Visitor } from './visitor.js';

const ana = 'A'.repeat(76);
const ben = 'B'.repeat(76);
const [anas, bens] = ['ana@home.example', 'ben@home.example'];
const consent = { version: '1', given: true };
const slot = { zone: 'Europe/Berlin', weekday: 3, time: '20:00' };

let troth: Standalone;
let browser: Browser;
let coach: CoachSignIn;
let sasha: Visitor;
let invitation: string;

const secret = async (to: string, kind: string) => new URL(linkIn(await troth.newestMail(to, kind))).hash.slice(1);

beforeAll(async () => {
  [troth, browser] = await Promise.all([Standalone.start(), openChromium()]);
  coach = await newCoach(troth);
  sasha = await Visitor.arrive(browser, troth.url, new Look(), { zone: 'Europe/Berlin' });
  await troth.ask('POST', '/api/v1/join', { name: ana, email: anas, ...slot, partner: { name: ben, email: bens } });
  await troth.ask('POST', '/api/v1/join/confirm', { token: await secret(anas, 'confirm-address'), consent });
  invitation = linkIn(await troth.newestMail(bens, 'invitation'));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await troth?.stop();
}, 60_000);

/** Windows as narrow as WCAG 2.2 asks for, and a phone whose letters are set to twice their size. */
async function tooWide(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const { width, letters } of [
    { width: 320, letters: '100%' },
    { width: 390, letters: '200%' },
  ]) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
    const [is, widest] = await page.evaluate(() => {
      const inner = window.innerWidth;
      const out = [...document.querySelectorAll('body *')].filter(
        (node) => node.getBoundingClientRect().right > inner + 1,
      );
      return [
        document.scrollingElement!.scrollWidth,
        out.map((node) => `${node.tagName}.${node.className}`).slice(0, 4),
      ] as const;
    });
    if (is > width) found.push(`${name} at ${width} px, letters ${letters}: ${is} px, ${widest.join(' ')}`);
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}

it('no page is wider than its window, with names of 76 letters and letters twice their size', async () => {
  const found: string[] = [];
  const looks = async (name: string) => found.push(...(await tooWide(sasha.page, name)));

  for (const [path, heading] of [
    ['/', /./],
    ['/join', /Begin/],
    ['/help', /./],
    ['/us', 'Your own page'],
    ['/coach', /./],
  ] as const) {
    await sasha.openTo(path, heading);
    await looks(path);
  }
  await sasha.openTo(invitation, /B{76}/);
  await looks('/invitation');
  await troth.ask('POST', '/api/v1/invitation/accept', { token: new URL(invitation).hash.slice(1), ...slot, consent });
  await troth.advance('P14D');
  await sasha.openTo(linkIn(await troth.newestMail(anas, 'check-in')), /./);
  await looks('/check-in');

  await troth.ask('POST', '/api/v1/us/sign-in-link', { email: anas });
  await sasha.open(linkIn(await troth.newestMail(anas, 'sign-in-link')));
  await sasha.presses('Open my page');
  await sasha.page.getByRole('heading', { level: 2 }).first().waitFor();
  await looks('/us, signed in');
  await sasha.openTo('/preferences', /./);
  await looks('/preferences');

  await sasha.openTo('/coach', /./);
  await sasha.page.getByLabel(/address/i).fill(coach.email);
  await sasha.page.getByRole('textbox', { name: 'Password' }).fill(coach.password);
  await sasha.presses('Sign in');
  await sasha.sees(/Hello/);
  await looks('/coach, signed in');
  await sasha.page.getByRole('link', { name: /A{76}/ }).click();
  await sasha.page.waitForURL(/couples/);
  await sasha.page
    .getByRole('heading', { name: /flag|attention|Over the weeks|emails/i })
    .first()
    .waitFor();
  await looks('/coach/couples/:id');

  expect(found).toEqual([]);
}, 120_000);
