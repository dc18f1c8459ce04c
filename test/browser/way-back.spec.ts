import { beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { chooseAll, stored } from './acts/check-in-form.js';
import { joinCouple } from './acts/join-couple.js';
import { nextCheckIn } from './acts/next-check-in.js';
import { openedWithCoach } from './opened.js';
import { linkIn } from './standalone.js';

const here = openedWithCoach();

const [lena, jonas] = ['lena@home.example', 'jonas@home.example'];
const zone = 'Europe/Berlin';
const answer = 4;

let link: string;

beforeAll(async () => {
  const both = [
    { name: 'Lena', email: lena },
    { name: 'Jonas', email: jonas },
  ] as const;
  await joinCouple(here.troth, both, { zone, weekday: 3, time: '20:00' });
  link = await nextCheckIn(here.troth, lena);
  const page = await (await device()).newPage();
  await page.goto(link);
  await chooseAll(page, answer);
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await heading(page, 'Thank you, Lena').waitFor();
  await page.context().close();
}, 240_000);

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

async function device(): Promise<BrowserContext> {
  const context = await here.browser.newContext({ locale: 'en-GB', timezoneId: zone, reducedMotion: 'reduce' });
  context.setDefaultTimeout(30_000);
  return context;
}

/** Another device, on which Lena's link was opened and its reader goes to sign in. */
async function wantsToSee(): Promise<Page> {
  const page = await (await device()).newPage();
  await page.goto(link);
  await heading(page, 'This week is already answered').waitFor();
  await page.getByRole('link', { name: 'Ask for a sign-in link' }).click();
  await page.getByLabel('Your email address').waitFor();
  return page;
}

/** Asks for the link there, and opens it in a new tab of the same browser, as mail programs do. */
async function signsIn(asking: Page, email: string, context = asking.context()): Promise<Page> {
  await asking.getByLabel('Your email address').fill(email);
  await asking.getByRole('button', { name: 'Send me the link' }).click();
  await heading(asking, 'Please look in your inbox').waitFor();
  const page = await context.newPage();
  await page.goto(linkIn(await here.troth.newestMail(email, 'sign-in-link')));
  await page.getByRole('button', { name: 'Open my page' }).click();
  return page;
}

/** Every address that Back could lead to. */
async function behind(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { entries } = await devtools.send('Page.getNavigationHistory');
  return entries.map(({ url }) => url).filter((url) => url !== 'about:blank');
}

describe('who opens a check-in that is answered on another device, and signs in', () => {
  it('comes back to it with their answers, and no secret stays in the history', async () => {
    const page = await signsIn(await wantsToSee(), lena);
    await page.locator(`fieldset input[type=radio][value="${answer}"]:checked`).first().waitFor({ state: 'attached' });
    const all = await page.locator('fieldset input[type=radio]:checked').count();
    expect(await page.locator(`fieldset input[type=radio][value="${answer}"]:checked`).count()).toBe(all);
    expect(await behind(page)).toEqual([`${here.troth.url}/check-in`]);
    expect(await stored(page)).not.toContain('back-to-check-in');
    await page.context().close();
  }, 90_000);

  it('comes to their own page in a browser that nobody left a check-in in', async () => {
    const elsewhere = await device();
    const page = await signsIn(await wantsToSee(), lena, elsewhere);
    await heading(page, /Lena/).first().waitFor();
    expect(await behind(page)).toEqual([`${here.troth.url}/us`]);
    await elsewhere.close();
  }, 90_000);

  it('comes to their own page where the link was the other’s, whose answers they do not see', async () => {
    const page = await signsIn(await wantsToSee(), jonas);
    await heading(page, /Jonas/).first().waitFor();
    expect(await behind(page)).toEqual([`${here.troth.url}/us`]);
    await page.context().close();
  }, 90_000);

  it('comes to their own page where the week has closed meanwhile', async () => {
    const asking = await wantsToSee();
    await here.troth.advance('P5D');
    const page = await signsIn(asking, lena);
    await heading(page, /Lena/).first().waitFor();
    expect(await behind(page)).toEqual([`${here.troth.url}/us`]);
    await page.context().close();
  }, 90_000);
});
