import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ProviderUnderTest } from '../../apps/api/src/single-sign-on/provider.fixture.js';
import { openChromium } from './chromium.js';
import { newCoach, type CoachSignIn } from './coach.js';
import { Standalone } from './standalone.js';

let provider: ProviderUnderTest;
let troth: Standalone;
let browser: Browser;
let coach: CoachSignIn;

beforeAll(async () => {
  provider = await ProviderUnderTest.start();
  const { issuer, clientId, clientSecret, name } = provider.settings;
  const settings = { SSO_ISSUER: issuer, SSO_CLIENT_ID: clientId, SSO_CLIENT_SECRET: clientSecret, SSO_NAME: name };
  [troth, browser] = await Promise.all([Standalone.start(settings), openChromium()]);
  provider.home = troth.url;
  provider.tell = async (form) => (await fetch(`${troth.url}/api/auth/single-sign-on/logout`, posted(form))).status;
  coach = await newCoach(troth);
  provider.accounts.set('ruth', { email: coach.email, email_verified: true });
  provider.accounts.set('stranger', { email: 'stranger@elsewhere.example', email_verified: true });
  provider.accounts.set('unconfirmed', { email: coach.email, email_verified: false });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await troth?.stop();
  await provider?.stop();
}, 60_000);

const posted = (body: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body,
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name });
const atProvider = 'Sign in with Harbour Login';

/** A browser that has pressed the button and stands at the provider. */
async function goesThere(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${troth.url}/coach`);
  await button(page, atProvider).click();
  await heading(page, 'Harbour Login').waitFor();
  return { context, page };
}

async function comesBack(page: Page, who: string): Promise<void> {
  await page.getByLabel('Who are you?').fill(who);
  await button(page, 'Let me in').click();
}

describe('a coach at a practice with single sign-on', () => {
  it('links once with the password, comes in by the button, and is out when signed out there', async () => {
    const { context, page } = await goesThere();
    await comesBack(page, 'ruth');
    await heading(page, 'Once more, as you usually do').waitFor();
    expect(page.url()).toBe(`${troth.url}/coach/single-sign-on`);
    await page.getByLabel('Email address').fill(coach.email);
    await page.getByLabel('Password', { exact: true }).fill(coach.password);
    await button(page, 'Sign in').click();
    await heading(page, 'Hello').waitFor();

    await button(page, 'Sign out').click();
    await button(page, atProvider).click();
    await heading(page, 'Hello').waitFor();
    expect(page.url()).toBe(`${troth.url}/coach`);

    const there = await context.newPage();
    await there.goto(`${provider.issuer}/session/end`);
    await button(there, 'Sign me out there').click();
    await there.getByText('Signed out').waitFor();
    await page.reload();
    await heading(page, 'Good to see you').waitFor();
    await context.close();
  }, 120_000);
});

describe('somebody who is not let in by single sign-on', () => {
  it('and turned back there is told that nothing was changed, and can go there once more', async () => {
    const { context, page } = await goesThere();
    await button(page, 'Turn back').click();
    await heading(page, 'You are not signed in yet').waitFor();
    await page.getByText('You turned back there, or were not let in. Nothing was changed here.').waitFor();
    expect(page.url()).toBe(`${troth.url}/coach/single-sign-on`);
    await button(page, atProvider).click();
    await heading(page, 'Harbour Login').waitFor();
    await context.close();
  }, 60_000);

  it.each([
    ['has an address that nobody here has', 'stranger', 'nobody at this practice signs in with the address'],
    ['has an address that is not confirmed there', 'unconfirmed', 'we were told no address of yours that is confirmed'],
  ])(
    'and %s is told so, and led to the other ways in',
    async (_, who, told) => {
      const { context, page } = await goesThere();
      await comesBack(page, who);
      await page.getByText(told).waitFor();
      expect(await button(page, atProvider).count()).toBe(0);
      await page.getByRole('link', { name: 'To the sign-in page' }).click();
      await heading(page, 'Good to see you').waitFor();
      await context.close();
    },
    60_000,
  );
});
