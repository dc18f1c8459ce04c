import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.js';
import { newCoach, type CoachSignIn } from './coach.js';
import { pastTheEdge } from './edges.js';
import { Look } from './look.js';
import { linkIn, Standalone } from './standalone.js';
import { Visitor } from './visitor.js';

const router = readFileSync(resolve(import.meta.dirname, '../../apps/web/src/router.tsx'), 'utf8');
const paths = [...router.matchAll(/page\('([^']+)'/g)].map(([, path = '']) => path);

const ana = 'A'.repeat(76);
const ben = 'B'.repeat(76);
const domain = `${'d'.repeat(60)}.${'e'.repeat(60)}.example`;
const [anas, bens, anasNext] = [`ana${'n'.repeat(58)}@${domain}`, `ben${'n'.repeat(58)}@${domain}`, `new@${domain}`];
const consent = { version: '1', given: true };
const slot = { zone: 'America/Argentina/ComodRivadavia', weekday: 3, time: '20:00' };
const promise = { ifCue: `I ${'w'.repeat(190)}`, thenAct: `do ${'m'.repeat(190)}` };
const note = `I found something. ${'n'.repeat(300)}`;
const unknown = 'A'.repeat(43);
const dead = 'This link no longer opens anything';

/** As narrow as WCAG 2.2 asks for, a phone, a desk, and both of these with letters of twice their size. */
const windows = [
  { width: 320, letters: '100%' },
  { width: 390, letters: '100%' },
  { width: 1280, letters: '100%' },
  { width: 390, letters: '200%' },
  { width: 1280, letters: '200%' },
];

let troth: Standalone;
let browser: Browser;
let coach: CoachSignIn;
let sasha: Visitor;
const found: string[] = [];
const visited = new Set<string>();

beforeAll(async () => {
  [troth, browser] = await Promise.all([Standalone.start(), openChromium()]);
  sasha = await Visitor.arrive(browser, troth.url, new Look(), { zone: 'Europe/Berlin' });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await troth?.stop();
}, 60_000);

/** Looks at the page as it stands now in every window; `path` is its path in the router. */
async function looks(path: string, state: string): Promise<void> {
  const { page } = sasha;
  visited.add(path);
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

async function looksAt(address: string, heading: string | RegExp, path: string, state: string): Promise<void> {
  await sasha.openTo(address, heading);
  await looks(path, state);
}

const link = async (to: string, kind: string) => linkIn(await troth.newestMail(to, kind));
const secret = async (to: string, kind: string) => new URL(await link(to, kind)).hash.slice(1);
const about = async (to: string, kind: string) => {
  const address = (await troth.newestMail(to, kind)).links.find((one) => new URL(one).pathname === '/mail');
  return address ?? '';
};
const attached = (label: string) => sasha.page.getByLabel(label, { exact: true });

async function signIn(email: string): Promise<void> {
  await troth.ask('POST', '/api/v1/us/sign-in-link', { email });
  await sasha.openTo(await link(email, 'sign-in-link'), 'Welcome back');
  await looks('/us/sign-in', 'open');
  await sasha.presses('Open my page');
}

async function joining(): Promise<void> {
  await looksAt('/join', 'This practice is not open yet', '/join', 'not open yet');
  coach = await newCoach(troth);
  await looksAt('/join', /Begin/, '/join', 'empty');
  await attached('The name you go by').fill(ana);
  await attached('Your email address').fill(`${anas} and more`);
  await attached('The name they go by').fill(ben);
  await attached('Their own email address').fill(bens);
  await sasha.presses('Send me the email');
  await sasha.page.locator('[aria-invalid=true]').first().waitFor();
  await looks('/join', 'with a fault');
  await attached('Your email address').fill(anas);
  await sasha.presses('Send me the email');
  await sasha.sees('Please look in your inbox');
  await looks('/join', 'sent');
  await looksAt(`/join/confirm#${unknown}`, dead, '/join/confirm', 'dead');
  await looksAt(await link(anas, 'confirm-address'), /A{76}/, '/join/confirm', 'open');
  await sasha.presses('It is mine, and I agree');
  await sasha.sees('Your address is confirmed');
  await looks('/join/confirm', 'done');
}

async function waiting(): Promise<void> {
  await signIn(anas);
  await sasha.sees(/Hello A{76}/);
  await looks('/us', 'waiting');
  await sasha.presses('Close my page on this device');
  await looksAt(`/invitation#${unknown}`, dead, '/invitation', 'dead');
  await looksAt(await link(bens, 'invitation'), /B{76}/, '/invitation', 'open');
  await looksAt(await about(bens, 'invitation'), 'Why you got this email', '/mail', 'newcomer');
  await looksAt(`/mail#${unknown}`, dead, '/mail', 'dead');
  await troth.ask('POST', '/api/v1/invitation/accept', { token: await secret(bens, 'invitation'), ...slot, consent });
}

async function checkingIn(): Promise<void> {
  const { page } = sasha;
  await looksAt(`/check-in#${unknown}`, dead, '/check-in', 'dead');
  for (let days = 0; days < 15; days++) {
    await troth.advance('P1D');
    if ((await troth.mail({ to: anas, kind: 'check-in' })).length > 0) break;
  }
  await looksAt(await link(anas, 'check-in'), /How was your week/, '/check-in', 'empty');
  await sasha.presses('Write a note');
  await attached('Your note').fill(note);
  await page.locator('input[type=radio][value=coach]').check({ force: true });
  await sasha.presses('Make a small promise');
  await attached('If …').fill(promise.ifCue);
  await attached('then I will …').fill(promise.thenAct);
  await sasha.presses('Send my answers');
  await page.getByText(/still open above/).waitFor();
  await looks('/check-in', 'with faults');
  for (const name of ['openness', 'closeness', 'trust', 'focus', 'readiness'])
    await page.locator(`input[name=${name}][value="3"]`).check({ force: true });
  await sasha.presses('Send my answers');
  await sasha.sees('Thank you');
  await looks('/check-in', 'sent');
  await troth.advance('P14D');
}

async function theirOwn(): Promise<void> {
  await looksAt('/us', 'Your own page', '/us', 'signed out');
  await looksAt(`/us/sign-in#${unknown}`, 'Welcome back', '/us/sign-in', 'unknown');
  await sasha.presses('Open my page');
  await sasha.sees(dead);
  await looks('/us/sign-in', 'dead');
  await signIn(anas);
  await sasha.page.getByText(promise.thenAct).first().waitFor();
  await looks('/us', 'signed in');
  await looksAt(await about(anas, 'weekly-report'), 'Why you got this email', '/mail', 'partner');
  await sasha.presses('Stop this kind of email');
  await sasha.sees('These emails are stopped');
  await looks('/mail', 'stopped');
  await looksAt('/preferences', 'When we ask you', '/preferences', 'signed in');
  await attached('Your new email address').fill(anasNext);
  await sasha.presses('Send the link there');
  await sasha.page.getByText('look in the inbox of the new address').waitFor();
  await looks('/preferences', 'address asked');
  await looksAt(await link(anasNext, 'confirm-new-address'), /A{76}/, '/us/address', 'open');
  await looksAt(`/us/address#${unknown}`, dead, '/us/address', 'dead');
  await looksAt('/preferences', 'When we ask you', '/preferences', 'before a pause');
  await sasha.page.getByRole('button', { name: 'Pause', exact: true }).click();
  await sasha.sees('You are on a pause');
  await looks('/preferences', 'paused');
}

async function coaching(): Promise<void> {
  await looksAt(`/coach/new-device#${unknown}`, 'Sign in on this device', '/coach/new-device', 'open');
  await sasha.presses('Yes, this is my device');
  await sasha.sees(dead);
  await looks('/coach/new-device', 'dead');
  await looksAt('/coach', 'Good to see you', '/coach', 'signed out');
  await sasha.page.getByLabel(/address/i).fill(coach.email);
  await sasha.page.getByRole('textbox', { name: 'Password' }).fill('not the password');
  await sasha.presses('Sign in');
  await sasha.page.getByText(/do not belong together/).waitFor();
  await looks('/coach', 'refused');
  await sasha.page.getByRole('textbox', { name: 'Password' }).fill(coach.password);
  await sasha.presses('Sign in');
  await sasha.sees(/Hello/);
  await sasha.page.getByRole('link', { name: /A{76}/ }).waitFor();
  await looks('/coach', 'signed in');
  await sasha.page.getByRole('link', { name: /A{76}/ }).click();
  await sasha.page.getByText('I found something').first().waitFor();
  await sasha.page.getByRole('region', { name: 'Every email' }).locator('details').first().waitFor();
  await sasha.page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await looks('/coach/couples/$id', 'everything unfolded');
  await sasha.open('/coach/couples/0190a000-0000-7000-8000-000000000009');
  await sasha.page.getByRole('heading').first().waitFor();
  await looks('/coach/couples/$id', 'unknown');
}

async function theRest(): Promise<void> {
  await looksAt('/', /./, '/', 'as it is');
  await looksAt('/help', /./, '/help', 'as it is');
  await looksAt('/nowhere', /./, 'no page', 'not found');
  await looksAt('/mailbox', 'Mailbox', '/mailbox', 'captured');
  await sasha.page.getByText('Plain text').click();
  await looks('/mailbox', 'plain text');
  await sasha.page.getByText('Every kind').click();
  await sasha.page.getByText('weekly-report').first().waitFor();
  await looks('/mailbox', 'every kind');
}

it('no page is wider than its window, cuts off words, or lays one control over another', async () => {
  for (const walk of [joining, waiting, checkingIn, theirOwn, coaching, theRest]) await walk();

  expect(found).toEqual([]);
  expect(paths.length).toBeGreaterThan(12);
  expect(paths.filter((path) => !visited.has(path))).toEqual([]);
}, 300_000);
