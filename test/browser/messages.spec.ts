import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { joinCouple } from './acts/join-couple.js';
import { openedWithCoach } from './opened.js';
import { secretOf, Standalone } from './standalone.js';

const here = openedWithCoach(() => Standalone.startMidweek());

beforeAll(async () => {
  const slot = { zone: 'Europe/London', weekday: 3, time: '20:00' };
  await joinCouple(
    here.troth,
    [
      { name: 'Ana', email: ana },
      { name: 'Ben', email: ben },
    ],
    slot,
  );
}, 240_000);

const ana = 'ana@home.example';
const ben = 'ben@home.example';
const words = 'How was the talk on Sunday?';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function device(): Promise<Page> {
  const context = await here.browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

/** A partner's own page, signed in by the link of an email. */
async function pageOf(email: string): Promise<Page> {
  const page = await device();
  await here.troth.ask('POST', '/api/v1/us/sign-in-link', { email });
  await page.goto(`${here.troth.url}/us/sign-in#${secretOf(await here.troth.newestMail(email, 'sign-in-link'))}`);
  await button(page, 'Open my page').click();
  await page.getByRole('heading', { name: 'Messages' }).waitFor();
  return page;
}

async function coachOnCouple(): Promise<Page> {
  const page = await signedInCoach('/coach');
  await page.getByRole('link', { name: 'Ana' }).click();
  await button(page, /^Messages with Ana/).click();
  return page;
}

async function signedInCoach(path: string): Promise<Page> {
  const page = await device();
  await page.goto(here.troth.url + path);
  await page.getByLabel('Email address').fill(here.coach.email);
  await page.getByLabel('Password', { exact: true }).fill(here.coach.password);
  await button(page, 'Sign in').click();
  return page;
}

/** Words that are typed survive a reload and a line that is down, and are sent once whatever was pressed. */
async function writeDespiteAll(page: Page, field: string, open: () => Promise<unknown>): Promise<void> {
  await page.getByLabel(field).fill(words);
  await page.reload();
  await open();
  expect(await page.getByLabel(field).inputValue()).toBe(words);
  await page.context().setOffline(true);
  await button(page, 'Send').click();
  await page.getByText('We could not reach Troth just now').waitFor();
  expect(await page.getByLabel(field).inputValue()).toBe(words);
  await page.context().setOffline(false);
  await button(page, 'Send').dblclick();
  await page.getByText('Sent.').waitFor();
}

it('a coach and one partner write to each other, and the other partner sees nothing of it', async () => {
  const coach = await coachOnCouple();
  await writeDespiteAll(coach, 'Write to Ana', () => button(coach, /^Messages with Ana/).click());
  await coach.getByText(words).waitFor();
  expect(await coach.getByText(words).count()).toBe(1);

  const anas = await pageOf(ana);
  await anas.getByText('A new message from your coach waits for you.').first().waitFor();
  await anas.getByRole('link', { name: 'Open my messages' }).click();
  await anas.getByText(words).waitFor();
  await anas.getByText('New', { exact: true }).waitFor();
  await anas.getByLabel('Write to your coach').fill('It went well, I think.');
  await button(anas, 'Send').click();
  await anas.getByText('Sent.').waitFor();
  await anas.getByRole('listitem').filter({ hasText: 'It went well, I think.' }).waitFor();
  await anas.getByRole('link', { name: 'Back to our page' }).click();
  await anas.getByText('You and your coach can write to each other here.').waitFor();

  const bens = await pageOf(ben);
  await bens.getByText('You and your coach can write to each other here.').waitFor();
  await bens.getByRole('link', { name: 'Open my messages' }).click();
  await bens.getByText('Nothing has been written yet.').waitFor();

  await here.troth.settle();
  await coach.reload();
  await button(coach, 'Messages with Ana (1 new)').click();
  await coach.getByText('It went well, I think.').waitFor();
  await coach.reload();
  await button(coach, /^Messages with Ana$/).waitFor();
}, 180_000);

it('a partner reads when their coach usually reads, once the coach has said it', async () => {
  const bens = await pageOf(ben);
  await bens.getByRole('link', { name: 'Open my messages' }).click();
  await bens.getByText('Only you and your coach read what stands here.').waitFor();
  expect(await bens.getByText('usually reads').count()).toBe(0);

  const coach = await signedInCoach('/coach/account');
  await coach.getByLabel('Say when I usually read').check();
  await coach.getByLabel('Friday').uncheck();
  await coach.getByLabel('Until').fill('16:30');
  const said = 'Ruth usually reads messages from Monday to Thursday, between 09:00 and 16:30 your time.';
  await coach.getByText(`“${said}”`).waitFor();
  await button(coach, 'Keep my hours').click();
  await coach.getByText('Kept. This is what partners see from now on.').waitFor();

  await bens.reload();
  await bens.getByText(said).waitFor();
  await bens.getByText('Nobody reads along around the clock.').waitFor();
}, 180_000);

it('by keyboard alone a template is kept and put in, and nothing that was typed is lost', async () => {
  const coach = await coachOnCouple();
  const field = coach.getByLabel('Write to Ana');
  await coach.getByText('Templates', { exact: true }).focus();
  await coach.keyboard.press('Enter');
  await button(coach, 'Write a new one').focus();
  await coach.keyboard.press('Enter');
  await coach.keyboard.type('Welcome');
  await coach.keyboard.press('Tab');
  await coach.keyboard.type('Hello {name} and {friend}');
  await coach.keyboard.press('Tab');
  await coach.keyboard.press('Enter');
  await coach.getByText('There is no placeholder {friend}. You can use {name}, {partner}, {coach}.').waitFor();
  expect(await coach.evaluate(() => document.activeElement?.textContent)).toBe('Hello {name} and {friend}');
  await coach.keyboard.press('ControlOrMeta+A');
  await coach.keyboard.type('Hello {name} and {partner}. {coach}');
  await coach.keyboard.press('Tab');
  await coach.keyboard.press('Enter');
  await coach.getByText('“Welcome” is kept.').waitFor();

  await field.fill('Before. After.');
  for (let times = 0; times < 7; times += 1) await field.press('ArrowLeft');
  await button(coach, 'Put in “Welcome”').focus();
  await coach.keyboard.press('Enter');
  const filled = 'Before.\n\nHello Ana and Ben. Ruth\n\n After.';
  expect(await field.inputValue()).toBe(filled);
  await coach.keyboard.type('!');
  expect(await field.inputValue()).toBe(filled.replace('Ruth', 'Ruth!'));
  expect(await coach.getByText('Sent.').count()).toBe(0);
}, 180_000);
