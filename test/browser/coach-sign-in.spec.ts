import { describe, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import type { BrowserContext, Page } from 'playwright-core';
import { openedWithCoach } from './opened.js';
import { linkIn, Standalone } from './standalone.js';

const here = openedWithCoach(() => Standalone.start({ COACH_SECOND_FACTOR: 'required' }));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

async function open(context: BrowserContext, path = '/coach'): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${here.troth.url}${path}`);
  return page;
}

async function givePassword(page: Page, password = here.coach.password): Promise<void> {
  await page.getByLabel('Email address').fill(here.coach.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await button(page, 'Sign in').click();
}

async function setsUpCodes(page: Page): Promise<string[]> {
  await heading(page, 'Codes from an app').waitFor();
  expect(await page.getByText('please set up codes from an app', { exact: false }).count()).toBe(1);
  await page.getByLabel('Your password').fill(here.coach.password);
  await button(page, 'Set up codes').click();
  await page.getByRole('img', { name: 'QR code for your app' }).waitFor();
  const shown = await page.getByText(/^Key: /).textContent();
  const app = new TOTP({ secret: shown!.replace('Key: ', '').replaceAll(' ', '') });
  await page.getByLabel('Code from the app').fill(app.generate());
  await button(page, 'Use codes from now on').click();
  await page.getByText('Your recovery codes').waitFor();
  const recoveryCodes = await page.locator('code').allTextContents();
  expect(recoveryCodes).toHaveLength(10);
  await button(page, 'I have kept them').click();
  await heading(page, 'Hello').waitFor();
  return recoveryCodes;
}

async function addsPasskey(page: Page): Promise<void> {
  await withPasskeys(page);
  await page.goto(`${here.troth.url}/coach/account`);
  const passkeys = page.getByRole('region', { name: 'Passkeys' });
  await passkeys.getByLabel('A name for it').fill('My phone');
  await passkeys.getByLabel('Your password').fill(here.coach.password);
  await button(page, 'Add a passkey').click();
  await button(page, 'Remove: My phone').waitFor();
  await page.getByLabel('Name of My phone').fill('My blue phone');
  await button(page, 'Save this name: My phone').click();
  await button(page, 'Remove: My blue phone').waitFor();
}

/** A device with a passkey's chip of its own, whose owner is always there and always known. */
async function withPasskeys(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  await devtools.send('WebAuthn.addVirtualAuthenticator', { options });
}

describe('a coach in a practice that asks for more than a password', () => {
  it('is led to codes, then signs in by one, by a passkey, and by a recovery code', async () => {
    const context = await here.browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await open(context);
    await givePassword(page);
    const recoveryCodes = await setsUpCodes(page);

    await addsPasskey(page);

    await button(page, 'Sign out').click();
    await button(page, 'Use a passkey').click();
    await heading(page, 'Your account').waitFor();
    await page
      .getByText(/Last used .*/)
      .first()
      .waitFor();

    await button(page, 'Sign out').click();
    await givePassword(page);
    await heading(page, 'And a code, please').waitFor();
    await page.getByLabel('Code', { exact: true }).fill(recoveryCodes[0]!);
    await button(page, 'Sign in').click();
    await page.getByText('9 recovery codes are left').waitFor();
    await button(page, 'Remove: My blue phone').click();
    await button(page, 'Remove: My blue phone').waitFor({ state: 'detached' });
    await context.close();
  }, 180_000);

  it('chooses a new password by the emailed link, and is still asked for a code', async () => {
    const context = await here.browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await open(context);
    await button(page, 'Forgotten your password?').click();
    await page.getByLabel('Email address').fill(here.coach.email);
    await button(page, 'Send me the link').click();
    await heading(page, 'Please look in your inbox').waitFor();
    const link = linkIn(await here.troth.newestMail(here.coach.email, 'coach-new-password'));
    await page.goto(link);
    await page.getByLabel('New password').fill('three herons by the weir');
    await button(page, 'Use this password').click();
    await heading(page, 'Your password is changed').waitFor();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await givePassword(page, 'three herons by the weir');
    await heading(page, 'And a code, please').waitFor();
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByLabel('New password').fill('four herons by the weir');
    await button(page, 'Use this password').click();
    await heading(page, 'This link no longer opens anything').waitFor();
    await context.close();
  }, 120_000);
});
